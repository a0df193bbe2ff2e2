package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

import java.util.Set;

/// No state that everybody shares, and no output past the places that own it.
class StaticsTest {

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(Product.written());
    }

    @Test
    void thereAreNoStaticSetters() {
        noMethods()
                .that()
                .areStatic()
                .should()
                .haveNameMatching("set[A-Z].*|getInstance")
                .check(Product.written());
    }

    @Test
    void nobodyPrintsPastTheCommandLine() {
        noClasses().should().accessField(System.class, "out").check(Product.written());
        noClasses().should().accessField(System.class, "err").check(Product.written());
        noClasses()
                .should()
                .callCodeUnitWhere(
                        describe(
                                "print a stack trace",
                                (JavaCall<?> call) -> call.getName().equals("printStackTrace")))
                .check(Product.written());
    }

    @Test
    void logsGoThroughOneApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback..")
                .check(
                        Product.written()
                                .that(
                                        describe(
                                                "outside boot's set-up of the log",
                                                type ->
                                                        !type.getPackageName()
                                                                .equals("hedgeward.boot.log"))));
    }

    @Test
    void nobodyCatchesEverything() {
        codeUnits().should(notCatch(Set.of("java.lang.Exception"))).check(Product.written());
    }

    private static ArchCondition<JavaCodeUnit> notCatch(Set<String> tooMuch) {
        return new ArchCondition<>("not catch " + tooMuch) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(caught -> tooMuch.contains(caught.getName()))
                        .map(
                                caught ->
                                        SimpleConditionEvent.violated(
                                                unit,
                                                unit.getFullName()
                                                        + " catches "
                                                        + caught.getName()))
                        .forEach(events::add);
            }
        };
    }
}
