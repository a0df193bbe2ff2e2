package hedgeward.app.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.retention.RetentionRules;
import hedgeward.domain.retention.RetentionSpans;
import hedgeward.domain.retention.Span;
import hedgeward.domain.retention.SpanChange;
import hedgeward.domain.retention.SpanRejection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Sets how long this office keeps the cases of a group. An administrator sets it with its source;
/// because it decides what may be destroyed, somebody who reviews retention approves it.
public final class ChangeSpans {

    /// What it works on.
    public record Ports(RetentionTable table, SpanTable spans, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final InstantSource clock;

    public ChangeSpans(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// What the change would do. Nothing is written.
    public Result<SpanForecast, SpanRejection> preview(Actor actor, SpanWish wish) {
        return Access.permits(actor, Permission.MANAGE_OFFICE)
                ? unitOfWork.read(() -> foreseen(wish, clock.instant()))
                : new Result.Denied<>(Permission.MANAGE_OFFICE);
    }

    /// Sets it. Stale when another span was set since the approval was given.
    public Result<SpanForecast, SpanRejection> handle(
            Actor actor, SpanWish wish, ApprovedBy second) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        return unitOfWork.write(
                tx -> {
                    Instant now = clock.instant();
                    Result<SpanForecast, SpanRejection> foreseen = foreseen(wish, now);
                    if (foreseen instanceof Result.Done<SpanForecast, SpanRejection>(var change)) {
                        if (!second.covers(actor, change.act(), now)) {
                            return new Result.Stale<>();
                        }
                        ports.spans().add(changed(actor, wish, second, now));
                        ports.audit().record(entry(actor, wish, second, change));
                        tx.changed(new Change.OfficeChanged());
                    }
                    return foreseen;
                });
    }

    private Result<SpanForecast, SpanRejection> foreseen(SpanWish wish, Instant now) {
        List<SpanChange> changes = ports.spans().findAll();
        RetentionSpans before = RetentionSpans.on(wish.from(), changes);
        Optional<SpanRejection> problem =
                before.problem(
                        wish.group(), wish.span(), wish.from(), London.dateOf(now), wish.source());
        return problem.<Result<SpanForecast, SpanRejection>>map(Result.Rejected::new)
                .orElseGet(
                        () -> new Result.Done<>(forecast(wish, before, now, act(wish, changes))));
    }

    private SpanForecast forecast(SpanWish wish, RetentionSpans before, Instant now, Act act) {
        RetentionSpans after = before.with(wish.group(), wish.span());
        LocalDate day = wish.from();
        LocalDate one = before.undecidedQuietSince(day);
        LocalDate other = after.undecidedQuietSince(day);
        Span was = before.of(wish.group());
        int becomeDue = 0;
        int noLongerDue = 0;
        for (RetentionRow row :
                ports.table().findQuietSince(one.isAfter(other) ? one : other, now)) {
            if (row.record().group() == wish.group()) {
                boolean dueBefore = isDue(was, row, day);
                boolean dueAfter = isDue(wish.span(), row, day);
                becomeDue += dueAfter && !dueBefore ? 1 : 0;
                noLongerDue += dueBefore && !dueAfter ? 1 : 0;
            }
        }
        return new SpanForecast(was, wish.span(), day, becomeDue, noLongerDue, act);
    }

    private static boolean isDue(Span span, RetentionRow row, LocalDate day) {
        return !RetentionRules.reviewOn(span, row.facts()).isAfter(day);
    }

    private static Act act(SpanWish wish, List<SpanChange> changes) {
        return new Act(
                Permission.REVIEW_RETENTION,
                "retention.span",
                "group %d, %s, from %s, after %d"
                        .formatted(
                                wish.group().number(),
                                code(wish.span()),
                                wish.from(),
                                changes.size()));
    }

    private static String code(Span span) {
        return switch (span) {
            case Span.Clear(int years) -> years + " years";
            case Span.UntilAge(int age, int every) -> "to age " + age + " every " + every;
        };
    }

    private SpanChange changed(Actor actor, SpanWish wish, ApprovedBy second, Instant now) {
        return new SpanChange(
                ports.spans().findAll().size() + 1,
                wish.group(),
                wish.span(),
                wish.from(),
                wish.source(),
                now,
                actor.userName(),
                second.userName());
    }

    private static AuditEntry entry(
            Actor actor, SpanWish wish, ApprovedBy second, SpanForecast change) {
        return AuditEntry.of(
                        actor,
                        Operation.ALTERATION,
                        change.act().code(),
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("about", change.act().about())
                .with("approved-by", second.userName())
                .with("span", code(change.before()) + " → " + code(change.after()))
                .with("become-due", Integer.toString(change.becomeDue()))
                .with("no-longer-due", Integer.toString(change.noLongerDue()))
                .because(wish.source());
    }
}
