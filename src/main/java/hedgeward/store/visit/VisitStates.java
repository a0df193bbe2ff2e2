package hedgeward.store.visit;

import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitState;
import hedgeward.store.columns.TermCodes;
import hedgeward.store.jooq.tables.records.VisitRecord;

import java.util.Optional;

/// The state of a visit in its columns: one word, and the columns of that state alone.
final class VisitStates {

    /// Words of the column `state`.
    private enum Word {
        PLANNED,
        RECORDED,
        CANCELLED,
        CLOSED
    }

    private VisitStates() {}

    /// Writes into a fresh row, whose other columns are null.
    static void write(VisitRecord row, VisitState state) {
        switch (state) {
            case VisitState.Planned() -> row.setState(Word.PLANNED.name());
            case VisitState.Recorded(var outcome) -> {
                row.setState(Word.RECORDED.name());
                outcome(row, outcome);
            }
            case VisitState.Cancelled(var at, var reason) -> {
                row.setState(Word.CANCELLED.name());
                row.setCancelledAt(at);
                row.setCancelReason(reason);
            }
            case VisitState.Closed(var at) -> {
                row.setState(Word.CLOSED.name());
                row.setClosedAt(at);
            }
        }
    }

    static VisitState read(VisitRecord row) {
        return switch (Word.valueOf(row.getState())) {
            case PLANNED -> new VisitState.Planned();
            case RECORDED -> new VisitState.Recorded(outcome(row));
            case CANCELLED -> new VisitState.Cancelled(row.getCancelledAt(), row.getCancelReason());
            case CLOSED -> new VisitState.Closed(row.getClosedAt());
        };
    }

    private static void outcome(VisitRecord row, VisitOutcome outcome) {
        row.setVisitedAt(outcome.visitedAt());
        row.setAttempt(outcome.attempt().name());
        row.setSeenAlone(outcome.seenAlone().orElse(null));
        row.setChildrenSeen(outcome.childrenSeen().orElse(null));
        row.setContactSince(outcome.contactSince().orElse(null));
        row.setDisclosedTerms(
                outcome.disclosure().map(said -> TermCodes.write(said.broken())).orElse(null));
        row.setDisclosedWords(outcome.disclosure().map(Disclosure::words).orElse(null));
        row.setOutcomeNotes(outcome.notes().orElse(null));
    }

    private static VisitOutcome outcome(VisitRecord row) {
        return new VisitOutcome(
                row.getVisitedAt(),
                Attempt.valueOf(row.getAttempt()),
                Optional.ofNullable(row.getSeenAlone()),
                Optional.ofNullable(row.getChildrenSeen()),
                Optional.ofNullable(row.getContactSince()),
                Optional.ofNullable(row.getDisclosedWords())
                        .map(
                                words ->
                                        new Disclosure(
                                                TermCodes.read(row.getDisclosedTerms()), words)),
                Optional.ofNullable(row.getOutcomeNotes()));
    }
}
