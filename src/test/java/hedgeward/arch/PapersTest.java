package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.Operation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Nothing is drawn up to leave the office without the log saying to whom and why.
class PapersTest {

    @Test
    void everyPaperThereIsIsFound() {
        assertThat(drawers())
                .extracting(JavaClass::getSimpleName)
                .contains(
                        "DrawUpSchedule",
                        "DrawUpHandover",
                        "DrawUpNotice",
                        "DrawUpBreachFile",
                        "DrawUpClockPaper");
    }

    @Test
    void whateverMakesAPaperLogsItsRecipient() {
        for (JavaClass drawer : drawers()) {
            JavaClass paper = paperOf(drawer);
            Set<JavaClass> makers =
                    paper.getConstructorCallsToSelf().stream()
                            .map(call -> call.getOriginOwner())
                            .filter(maker -> !maker.equals(paper))
                            .collect(Collectors.toSet());
            assertThat(makers).as("who makes a " + paper.getSimpleName()).isNotEmpty();
            assertThat(makers)
                    .as("%s is made without AuditEntry.disclosure", paper.getSimpleName())
                    .allMatch(maker -> logs(maker) || askedOnlyByLoggers(maker));
        }
    }

    @Test
    void disclosuresAreLoggedInOneWayOnly() {
        assertThat(
                        Product.classes().get(Operation.class).getAccessesToSelf().stream()
                                .filter(access -> access.getName().equals("DISCLOSURE"))
                                .map(access -> access.getOriginOwner())
                                .filter(owner -> !owner.getPackageName().startsWith("hedgeward.ui"))
                                .filter(owner -> !owner.isEquivalentTo(Operation.class))
                                .map(JavaClass::getSimpleName))
                .containsOnly(AuditEntry.class.getSimpleName());
    }

    private static List<JavaClass> drawers() {
        return Product.classes().stream()
                .filter(one -> one.getSimpleName().matches("DrawUp\\w+"))
                .toList();
    }

    private static JavaClass paperOf(JavaClass drawer) {
        return drawer.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getRawParameterTypes)
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    private static boolean logs(JavaClass maker) {
        return maker.getMethodCallsFromSelf().stream()
                .anyMatch(
                        call ->
                                call.getTargetOwner().isEquivalentTo(AuditEntry.class)
                                        && call.getName().equals("disclosure"));
    }

    private static boolean askedOnlyByLoggers(JavaClass maker) {
        return maker.getMethodCallsToSelf().stream()
                .map(call -> call.getOriginOwner())
                .filter(asker -> !asker.equals(maker))
                .allMatch(PapersTest::logs);
    }
}
