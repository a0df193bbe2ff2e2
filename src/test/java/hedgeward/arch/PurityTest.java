package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The same facts and the same instant give the same answer.
class PurityTest {

    private static final Set<String> PLACES_OF_CHANCE =
            Set.of("java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom");

    private static final DescribedPredicate<JavaCall<?>> THE_SYSTEM_CLOCK =
            describe(
                    "the system's clock",
                    call ->
                            isNowWithoutClock(call)
                                    || isClockOfTheSystem(call)
                                    || isCall(call, System.class, "currentTimeMillis")
                                    || isCall(call, "java.util.Date", "<init>", 0));

    private static final DescribedPredicate<JavaCall<?>> CHANCE =
            describe(
                    "chance",
                    call ->
                            isCall(call, UUID.class, "randomUUID")
                                    || isCall(call, Math.class, "random")
                                    || PLACES_OF_CHANCE.contains(call.getTargetOwner().getName())
                                    || call.getTargetOwner().isAssignableTo(Random.class)
                                    || call.getTargetOwner().isAssignableTo(RandomGenerator.class));

    @Test
    void onlyBootAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hedgeward.boot..")
                .should()
                .callCodeUnitWhere(THE_SYSTEM_CLOCK)
                .check(Product.written());
    }

    @Test
    void theDomainUsesNoChance() {
        noClasses()
                .that()
                .resideInAPackage("hedgeward.domain..")
                .should()
                .callCodeUnitWhere(CHANCE)
                .check(Product.written());
    }

    @Test
    void theDomainTouchesNeitherFilesNorNetworkNorThreads() {
        noClasses()
                .that()
                .resideInAPackage("hedgeward.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
                .check(Product.written());
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isClockOfTheSystem(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
    }

    private static boolean isCall(JavaCall<?> call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private static boolean isCall(JavaCall<?> call, String owner, String name, int parameters) {
        return call.getTargetOwner().getName().equals(owner)
                && call.getName().equals(name)
                && call.getTarget().getRawParameterTypes().size() == parameters;
    }
}
