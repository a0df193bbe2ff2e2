package hedgeward.app.breach;

import hedgeward.app.access.Permission;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Result;
import hedgeward.app.office.Holidays;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.breach.DetentionRules;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Takes a breach one step further: arrest sought, arrested, before the court, finished, or
/// released unheard.
public final class AdvanceBreach {

    /// What happened.
    public sealed interface Step {
        record SeekArrest() implements Step {}

        /// @param also other breaches of the case that this one arrest is for
        record Arrested(BreachRules.ArrestReport report, List<BreachId> also) implements Step {
            public Arrested {
                also = List.copyOf(also);
            }

            /// For this breach alone.
            public Arrested(BreachRules.ArrestReport report) {
                this(report, List.of());
            }
        }

        /// Arrival and authorisation at the station, as far as known. Said of every breach the
        /// respondent was arrested for at that time.
        record AtStation(Custody custody) implements Step {}

        /// Said of every breach the respondent was arrested for at that time.
        record BeforeCourt(BreachRules.CourtReport report) implements Step {}

        record Finished(CourtOutcome outcome) implements Step {}

        /// Said of every breach the respondent was arrested for at that time.
        record Released(Instant at, String why) implements Step {}
    }

    public record Command(BreachSteps.Seen seen, Step step) {}

    private final BreachSteps steps;
    private final Holidays holidays;
    private final Clock clock;
    private final TimeTrust trust;

    /// @param trust says whether the clock can be believed; while it cannot, times are taken as
    ///   given, and an arrest must say where its time comes from
    public AdvanceBreach(BreachSteps steps, Holidays holidays, Clock clock, TimeTrust trust) {
        this.steps = steps;
        this.holidays = holidays;
        this.clock = clock;
        this.trust = trust;
    }

    public Result<Breach, BreachRejection> handle(Command command) {
        Instant now = clock.instant();
        return switch (command.step()) {
            case Step.SeekArrest() ->
                    take(
                            command,
                            of(Permission.OPEN_BREACH, "breach.seek-arrest"),
                            (b, _) -> BreachRules.seekArrest(b, now));
            case Step.Arrested(var report, var also) ->
                    take(command, arrest(also), (b, file) -> arrest(b, file, report, now));
            case Step.AtStation(var custody) ->
                    take(
                            command,
                            together(Permission.RECORD_ARREST, "breach.at-station"),
                            (b, _) -> DetentionRules.atStation(b, custody, trusted(now)));
            case Step.Released released -> released(command, released, now);
            case Step.BeforeCourt court -> atCourt(command, court, now);
            case Step.Finished(var outcome) ->
                    take(
                            command,
                            of(Permission.RECORD_COURT, "breach.finish"),
                            (b, f) -> BreachRules.finish(b, f, outcome, now));
        };
    }

    /// Why the clock is known to be wrong, so that a form can ask where a time comes from.
    public Optional<ClockDoubt> doubt() {
        return trust.doubt();
    }

    private Result<Breach, BreachRejection> released(
            Command command, Step.Released released, Instant now) {
        return take(
                command,
                together(Permission.RECORD_ARREST, "breach.release"),
                (b, _) -> BreachRules.release(b, released.at(), released.why(), trusted(now)));
    }

    private Result<Breach, BreachRejection> atCourt(
            Command command, Step.BeforeCourt court, Instant now) {
        return take(
                command,
                together(Permission.RECORD_COURT, "breach.before-court"),
                (b, _) -> BreachRules.beforeCourt(b, court.report(), trusted(now)));
    }

    private static BreachSteps.Kind of(Permission needed, String action) {
        return new BreachSteps.Kind(needed, action, (_, _) -> false);
    }

    private static BreachSteps.Kind arrest(List<BreachId> also) {
        return new BreachSteps.Kind(
                Permission.RECORD_ARREST, "breach.arrest", (_, other) -> also.contains(other.id()));
    }

    /// A step the respondent takes in person: it is true of every breach he or she is held for.
    private static BreachSteps.Kind together(Permission needed, String action) {
        return new BreachSteps.Kind(needed, action, Breach::isHeldWith);
    }

    private Decision<Breach, BreachRejection> arrest(
            Breach breach, CaseFile file, BreachRules.ArrestReport report, Instant now) {
        return trust.doubt().isPresent() && report.timeSource().isEmpty()
                ? Decision.reject(BreachRejection.CLOCK_DOUBTFUL)
                : BreachRules.arrest(
                        breach, file, report, new StatutoryClocks(holidays.held()), trusted(now));
    }

    /// Now, or the end of time while the clock cannot tell what lies in the future.
    private Instant trusted(Instant now) {
        return trust.doubt().isPresent() ? Instant.MAX : now;
    }

    private Result<Breach, BreachRejection> take(
            Command command,
            BreachSteps.Kind kind,
            BiFunction<Breach, CaseFile, Decision<Breach, BreachRejection>> rule) {
        return steps.take(command.seen(), kind, rule);
    }
}
