package hedgeward.app.holidays;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;

import java.util.List;

/// What the log and the windows are told of moved deadlines; a case's history shows the old values.
final class MovedEntries {

    private MovedEntries() {}

    /// The change of the list itself, with both names.
    static AuditEntry ofList(Actor actor, ListChange change, String words, ApprovedBy second) {
        return AuditEntry.of(
                        actor,
                        Operation.ALTERATION,
                        change.act().code(),
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("about", change.act().about())
                .with("approved by", second.userName())
                .with("list", change.before().version() + " → " + change.after().version())
                .with("moved", Integer.toString(change.moved().size()))
                .because(words);
    }

    static List<AuditEntry> of(Actor actor, List<MovedDeadline> moved) {
        return moved.stream()
                .map(
                        one ->
                                AuditEntry.of(
                                                actor,
                                                Operation.ALTERATION,
                                                "deadline.move",
                                                subjectOf(one))
                                        .with(
                                                "act by",
                                                one.before().actBy() + " → " + one.after().actBy())
                                        .with(
                                                "latest lawful",
                                                one.before().latestLawful()
                                                        + " → "
                                                        + one.after().latestLawful())
                                        .with(
                                                "list",
                                                one.before().listVersion()
                                                        + " → "
                                                        + one.after().listVersion()))
                .toList();
    }

    private static AuditSubject subjectOf(MovedDeadline moved) {
        return moved.breachId()
                .map(id -> AuditSubject.of(id, moved.caseId()))
                .orElseGet(() -> AuditSubject.of(moved.caseId()));
    }

    static Change changeOf(MovedDeadline moved) {
        return moved.breachId()
                .<Change>map(id -> new Change.BreachChanged(id, moved.caseId()))
                .orElseGet(() -> new Change.CaseChanged(moved.caseId()));
    }
}
