package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.regex.Pattern;

/// Three places own threads, and nobody interrupts one: an interrupted read closes the whole store.
class ThreadsTest {

    private static final DescribedPredicate<JavaClass> OWNERS =
            Product.within("hedgeward.ui.kit.UiTasks", "hedgeward.scheduler.ExpiryScheduler");

    private static final Set<String> STARTS =
            Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread");

    private static final Pattern HANDED_OVER = Pattern.compile("[a-z]\\w*Async");

    @Test
    void onlyTheOwnersStartThreads() {
        noClasses()
                .that(not(OWNERS))
                .should()
                .callCodeUnitWhere(
                        describe(
                                "start a thread",
                                (JavaCall<?> call) ->
                                        (call.getTargetOwner().isAssignableTo(Thread.class)
                                                        && STARTS.contains(call.getName()))
                                                || HANDED_OVER.matcher(call.getName()).matches()))
                .check(Product.written());
    }

    @Test
    void onlyTheOwnersUseExecutorsOrTheWindowThread() {
        noClasses()
                .that(not(OWNERS))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.concurrent\\.([A-Za-z]*Executor(s|Service)?|ForkJoin.*)"
                                + "|java\\.util\\.Timer(Task)?"
                                + "|javafx\\.concurrent\\..*"
                                + "|javafx\\.application\\.Platform(\\$.*)?")
                .check(Product.written());
    }

    @Test
    void nobodyInterruptsOrSleeps() {
        noClasses()
                .should()
                .callCodeUnitWhere(
                        describe(
                                "interrupt or sleep",
                                (JavaCall<?> call) ->
                                        call.getName().equals("shutdownNow")
                                                || (call.getTargetOwner()
                                                                .isAssignableTo(Thread.class)
                                                        && Set.of("interrupt", "sleep", "stop")
                                                                .contains(call.getName()))))
                .check(Product.written());
    }
}
