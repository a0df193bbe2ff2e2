package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every door of a use case has a guard: whatever takes the person who acts, by itself or in a
/// command, asks the one table of who may do what, itself or through a use case it calls.
class GuardedTest {

    /// A person's own: half-filled forms, news read, coming and going. They show no case.
    private static final Set<String> OWN =
            Set.of(
                    "Briefings.acknowledge",
                    "HolidayNews.acknowledge",
                    "KeepDraft.drop",
                    "KeepDraft.find",
                    "KeepDraft.keep",
                    "Presence.came",
                    "Presence.left");

    /// Steps that only run inside a use case which has asked before.
    private static final Set<String> STEPS =
            Set.of(
                    "ApprovedBy.covers",
                    "BreachSteps.open",
                    "CloseVisits.close",
                    "KeepFirstList.handle",
                    "MoveCourtClocks.follow",
                    "RegimeGate.keepReason");

    @Test
    void everyUseCaseThatTakesAnActorAsksTheTable() {
        List<String> unguarded =
                Product.written().stream()
                        .filter(type -> type.getPackageName().startsWith("hedgeward.app."))
                        .filter(type -> !type.getPackageName().equals("hedgeward.app.audit"))
                        .filter(type -> !type.isEquivalentTo(CaseGate.class))
                        .filter(type -> !type.isRecord() && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(GuardedTest::isDoor)
                        .filter(method -> !asks(method, new HashSet<>()))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(door -> !OWN.contains(door) && !STEPS.contains(door))
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(unguarded).isEmpty();
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().stream().anyMatch(GuardedTest::bringsAnActor);
    }

    private static boolean bringsAnActor(JavaClass type) {
        return type.isEquivalentTo(Actor.class)
                || type.isRecord()
                        && type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(Actor.class));
    }

    private static boolean asks(JavaMethod method, Set<String> seen) {
        return seen.add(method.getFullName())
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(
                                call ->
                                        call.getTargetOwner().isEquivalentTo(Access.class)
                                                || call.getTarget()
                                                        .resolveMember()
                                                        .filter(GuardedTest::isOurs)
                                                        .filter(called -> asks(called, seen))
                                                        .isPresent());
    }

    private static boolean isOurs(JavaMethod called) {
        return called.getOwner().getPackageName().startsWith("hedgeward.app.");
    }
}
