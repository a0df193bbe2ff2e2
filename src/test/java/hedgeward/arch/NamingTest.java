package hedgeward.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Names say what a thing is, and every package says whether it knows null (none does).
class NamingTest {

    @Test
    void namesSayMoreThanWhatEverythingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Processor|Base)")
                .check(Product.written());
    }

    @Test
    void tablesOfTheStoreAreReadByClassesNamedForTheirPort() {
        classes()
                .that()
                .haveNameMatching(".*\\.Jooq[A-Z][^$]*")
                .should()
                .resideInAPackage("hedgeward.store..")
                .check(Product.written());
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                Stream.concat(
                                Stream.of(Product.classes().getPackage("hedgeward")),
                                Product.classes()
                                        .getPackage("hedgeward")
                                        .getSubpackagesInTree()
                                        .stream())
                        .filter(found -> !found.getClasses().isEmpty())
                        .filter(found -> !found.getName().startsWith("hedgeward.store.jooq"))
                        .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct()
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    static ArchCondition<JavaClass> beNamed(String... names) {
        List<String> wanted = List.of(names);
        return new ArchCondition<>("be named one of " + wanted) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaClass outermost = type;
                while (outermost.getEnclosingClass().isPresent()) {
                    outermost = outermost.getEnclosingClass().get();
                }
                boolean known = wanted.contains(outermost.getSimpleName());
                events.add(new SimpleConditionEvent(type, known, type.getName()));
            }
        };
    }
}
