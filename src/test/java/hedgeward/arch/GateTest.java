package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Nothing about a restricted case reaches whom it is closed to: every use case that somebody calls
/// passes the one gate, itself or through a use case it calls, unless it stands here with the
/// reason why it shows and touches no case.
class GateTest {

    /// About the office, its people, its lists, its backups and its log; no case is read in them.
    private static final List<String> NO_CASES =
            List.of(
                    "hedgeward.app.access",
                    "hedgeward.app.area",
                    "hedgeward.app.audit",
                    "hedgeward.app.backup",
                    "hedgeward.app.clock",
                    "hedgeward.app.draft",
                    "hedgeward.app.holidays",
                    "hedgeward.app.office",
                    "hedgeward.app.people",
                    "hedgeward.exchange.audit",
                    "hedgeward.exchange.backup");

    private static final Set<String> REASONED =
            Set.of(
                    // A new case is restricted by nobody yet.
                    "AuthoriseNotice.handle",
                    "RecordOrder.handle",
                    // A notice on its way to whoever decides is no case yet.
                    "FindRequests.ending",
                    "FindRequests.find",
                    "FindRequests.handle",
                    "KeepDraftPolicy.handle",
                    "ReturnNotice.handle",
                    "ReturnNotice.takeBack",
                    "SendNotice.handle",
                    "TakeUpDraft.find",
                    "TakeUpDraft.handle",
                    // Counts and acknowledgements name nobody.
                    "Briefings.acknowledge",
                    "CountStatus.handle",
                    "FindTasks.count",
                    "ReadToday.courts",
                    // Counts cases of a group; names none.
                    "ChangeSpans.handle",
                    "ChangeSpans.preview",
                    "SpanClerk.handle",
                    "SpanClerk.lines",
                    "SpanClerk.preview",
                    // Time makes things true in every case; nothing is shown.
                    "Sweep.handle",
                    // Their cases are gone; nothing of anybody is left to show.
                    "IssueCertificate.handle",
                    "ReadDisposals.before",
                    "ReadDisposals.handle",
                    "ReadDisposals.lines",
                    "ReadDisposals.of",
                    "ReadDisposals.one",
                    "ReadDisposals.under",
                    "ReadDisposals.underTyped",
                    // Steps that only run inside a use case that has asked before.
                    "CloseVisits.close",
                    "MoveCourtClocks.follow",
                    // Reads every file to nobody; tells keys only.
                    "CheckEvidence.handle",
                    // Writes rows in; reads no case to anybody.
                    "DemoRegister.handle",
                    "ImportRegister.handle",
                    // The glass itself: reference, who, when and why, and whose name a party has.
                    "BreakGlass.handle",
                    "ReviewOpenings.handle",
                    "ReviewOpenings.waiting",
                    "WarnOfParties.userNames");

    @Test
    void everyUseCaseAboutCasesPassesTheGate() {
        List<String> past =
                Product.written().stream()
                        .filter(
                                type ->
                                        type.getPackageName().startsWith("hedgeward.app.")
                                                || type.getPackageName()
                                                        .startsWith("hedgeward.exchange."))
                        .filter(type -> !NO_CASES.contains(type.getPackageName()))
                        .filter(type -> !type.isRecord() && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(GateTest::isDoor)
                        .filter(method -> !passes(method, new HashSet<>()))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(door -> !REASONED.contains(door))
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(past).isEmpty();
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> bringsAnActor(type, new HashSet<>()));
    }

    private static boolean bringsAnActor(JavaClass type, Set<String> seen) {
        return type.isEquivalentTo(Actor.class)
                || type.isRecord()
                        && seen.add(type.getFullName())
                        && type.getFields().stream()
                                .anyMatch(field -> bringsAnActor(field.getRawType(), seen));
    }

    private static boolean passes(JavaMethod method, Set<String> seen) {
        return seen.add(method.getFullName())
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(
                                call ->
                                        call.getTargetOwner().isEquivalentTo(CaseGate.class)
                                                || call.getTarget()
                                                        .resolveMember()
                                                        .filter(GateTest::isOurs)
                                                        .filter(called -> passes(called, seen))
                                                        .isPresent());
    }

    private static boolean isOurs(JavaMethod called) {
        String name = called.getOwner().getPackageName();
        return name.startsWith("hedgeward.app.") || name.startsWith("hedgeward.exchange.");
    }
}
