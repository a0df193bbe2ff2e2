package hedgeward.ui.office.retention;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.order.FindOrders;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.RetentionDecision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the review of any case by its reference, whether the queue shows it or not: what was
/// entered by mistake is disposed of before its time. Who looked is logged.
record AnyCase(Actor actor, FindOrders find, ReadRetention read, ReadDisposals disposals) {

    private static final int ROWS = 50;

    /// What there is under a reference.
    sealed interface Found {

        /// With what was decided before.
        record Here(RetentionReview review, List<RetentionDecision> before) implements Found {
            public Here {
                before = List.copyOf(before);
            }
        }

        record Gone(Disposal disposal) implements Found {}

        record Denied(Permission needed) implements Found {}

        record Nowhere() implements Found {}
    }

    /// Asked in the background.
    Found under(String typed, Instant now) {
        return idOf(typed.strip(), now)
                .map(this::here)
                .orElseGet(
                        () ->
                                disposals.underTyped(actor, typed).stream()
                                        .findFirst()
                                        .<Found>map(Found.Gone::new)
                                        .orElseGet(Found.Nowhere::new));
    }

    private Optional<CaseId> idOf(String ref, Instant now) {
        RegisterQuestion question =
                new RegisterQuestion(
                        ref, Set.of(), RegisterQuestion.Sort.REFERENCE, false, 0, ROWS, now);
        Optional<CaseId> found =
                find.handle(actor, question).rows().stream()
                        .filter(row -> row.ref().value().equalsIgnoreCase(ref))
                        .map(OrderRow::id)
                        .findFirst();
        found.ifPresent(_ -> find.note(actor, question));
        return found;
    }

    /// The review of a case as it stands.
    Found here(CaseId id) {
        return switch (read.one(actor, id)) {
            case Result.Done<RetentionReview, Void>(var review) -> {
                Result<List<RetentionDecision>, Void> before = read.history(actor, id);
                yield before instanceof Result.Done<List<RetentionDecision>, Void>(var decisions)
                        ? new Found.Here(review, decisions)
                        : new Found.Nowhere();
            }
            case Result.Denied<RetentionReview, Void>(var needed) -> new Found.Denied(needed);
            case Result.Missing<RetentionReview, Void> _,
                    Result.Stale<RetentionReview, Void> _,
                    Result.Rejected<RetentionReview, Void> _ ->
                    new Found.Nowhere();
        };
    }
}
