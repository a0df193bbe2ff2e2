package hedgeward.app.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionSpans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The queue of reviews: what is due, due soon, or on hold, and what was decided before.
public final class ReadRetention {

    /// How many rows a page holds at most.
    public static final int PAGE = 100;

    private static final Comparator<RetentionReview> ORDER =
            Comparator.comparing(RetentionReview::due)
                    .thenComparing(review -> review.row().ref().value());

    private final UnitOfWork unitOfWork;
    private final RetentionTable table;
    private final CaseGate gate;
    private final InstantSource clock;

    public ReadRetention(
            UnitOfWork unitOfWork, RetentionTable table, CaseGate gate, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.gate = gate;
        this.clock = clock;
    }

    /// The first page of a lane.
    public Result<RetentionPage, Void> handle(Actor actor, Lane lane) {
        return page(actor, lane, _ -> true);
    }

    /// The page that follows a row.
    public Result<RetentionPage, Void> handle(Actor actor, Lane lane, RetentionPage.After after) {
        return page(actor, lane, after::precedes);
    }

    /// Everything decided about a case, oldest first.
    public Result<List<RetentionDecision>, Void> history(Actor actor, CaseId caseId) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return unitOfWork.read(
                () ->
                        gate.pass(
                                actor,
                                caseId,
                                () -> new Result.Done<>(table.findDecisions(caseId))));
    }

    private Result<RetentionPage, Void> page(
            Actor actor, Lane lane, Predicate<RetentionReview> from) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return new Result.Done<>(
                unitOfWork.read(() -> page(lane, from, gate.closedTo(actor), clock.instant())));
    }

    private RetentionPage page(
            Lane lane, Predicate<RetentionReview> from, ClosedCases closed, Instant now) {
        LocalDate today = London.dateOf(now);
        RetentionSpans spans = spansOn(today);
        LocalDate soon = today.plusDays(Lane.SOON_DAYS);
        List<RetentionReview> all =
                table.findQuietSince(spans.undecidedQuietSince(soon), now).stream()
                        .map(row -> RetentionReview.on(today, spans, row))
                        .map(one -> closed.hides(one.row().id()) ? one.withheld() : one)
                        .toList();
        List<RetentionReview> found =
                all.stream()
                        .filter(review -> review.lane() == lane)
                        .filter(from)
                        .sorted(ORDER)
                        .limit(PAGE + 1L)
                        .toList();
        return new RetentionPage(
                found.stream().limit(PAGE).toList(), counts(all), found.size() > PAGE);
    }

    private static Map<Lane, Integer> counts(List<RetentionReview> all) {
        Map<Lane, Integer> counts = new EnumMap<>(Lane.class);
        all.forEach(review -> counts.merge(review.lane(), 1, Integer::sum));
        return counts;
    }

    private RetentionSpans spansOn(LocalDate day) {
        return RetentionSpans.on(day, table.findSpanChanges());
    }

    /// One case as the queue would show it, whatever its lane.
    public Result<RetentionReview, Void> one(Actor actor, CaseId caseId) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        Instant now = clock.instant();
        return unitOfWork.read(
                () ->
                        gate.pass(
                                actor,
                                caseId,
                                () -> found(table.findById(caseId, now), London.dateOf(now))));
    }

    private Result<RetentionReview, Void> found(Optional<RetentionRow> row, LocalDate today) {
        return row.<Result<RetentionReview, Void>>map(
                        one -> new Result.Done<>(RetentionReview.on(today, spansOn(today), one)))
                .orElseGet(Result.Missing::new);
    }

    /// The cases whose review is due by that London day, in plain values, those on hold among them.
    public Result<List<RetentionLine>, Void> lines(Actor actor, LocalDate dueBy) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        Instant now = clock.instant();
        LocalDate today = London.dateOf(now);
        return new Result.Done<>(
                unitOfWork.read(
                        () -> {
                            RetentionSpans spans = spansOn(today);
                            ClosedCases closed = gate.closedTo(actor);
                            return table
                                    .findQuietSince(spans.undecidedQuietSince(dueBy), now)
                                    .stream()
                                    .map(row -> RetentionReview.on(today, spans, row))
                                    .map(one -> closed.hides(one.row().id()) ? one.withheld() : one)
                                    .filter(review -> !review.due().isAfter(dueBy))
                                    .sorted(ORDER)
                                    .map(RetentionLine::of)
                                    .toList();
                        }));
    }
}
