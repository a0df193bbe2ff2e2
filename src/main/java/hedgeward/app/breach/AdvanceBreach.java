package hedgeward.app.breach;

import hedgeward.app.access.Permission;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Result;
import hedgeward.app.office.Holidays;
import hedgeward.domain.breach.Breach;
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
import java.util.Optional;
import java.util.function.BiFunction;

/// Takes a breach one step further: arrest sought, arrested, before the court, finished, or
/// released unheard.
public final class AdvanceBreach {

    /// What happened.
    public sealed interface Step {
        record SeekArrest() implements Step {}

        record Arrested(BreachRules.ArrestReport report) implements Step {}

        /// Arrival and authorisation at the station, as far as known.
        record AtStation(Custody custody) implements Step {}

        /// @param adjourned whether the court put the matter off
        record BeforeCourt(Instant at, boolean adjourned) implements Step {}

        record Finished(CourtOutcome outcome) implements Step {}

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
                            Permission.OPEN_BREACH,
                            "breach.seek-arrest",
                            (b, _) -> BreachRules.seekArrest(b, now));
            case Step.Arrested(var report) ->
                    take(
                            command,
                            Permission.RECORD_ARREST,
                            "breach.arrest",
                            (b, file) -> arrest(b, file, report, now));
            case Step.AtStation(var custody) ->
                    take(
                            command,
                            Permission.RECORD_ARREST,
                            "breach.at-station",
                            (b, _) -> DetentionRules.atStation(b, custody, trusted(now)));
            case Step.Released released -> released(command, released, now);
            case Step.BeforeCourt court -> atCourt(command, court, now);
            case Step.Finished(var outcome) ->
                    take(
                            command,
                            Permission.RECORD_COURT,
                            "breach.finish",
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
                Permission.RECORD_ARREST,
                "breach.release",
                (b, _) -> BreachRules.release(b, released.at(), released.why(), trusted(now)));
    }

    private Result<Breach, BreachRejection> atCourt(
            Command command, Step.BeforeCourt court, Instant now) {
        return take(
                command,
                Permission.RECORD_COURT,
                "breach.before-court",
                (b, _) -> BreachRules.beforeCourt(b, court.at(), court.adjourned(), trusted(now)));
    }

    private Decision<Breach, BreachRejection> arrest(
            Breach breach, CaseFile file, BreachRules.ArrestReport report, Instant now) {
        return trust.doubt().isPresent() && report.timeSource().isEmpty()
                ? Decision.reject(BreachRejection.CLOCK_DOUBTFUL)
                : BreachRules.arrest(
                        breach,
                        file,
                        report,
                        new StatutoryClocks(holidays.current()),
                        trusted(now));
    }

    /// Now, or the end of time while the clock cannot tell what lies in the future.
    private Instant trusted(Instant now) {
        return trust.doubt().isPresent() ? Instant.MAX : now;
    }

    private Result<Breach, BreachRejection> take(
            Command command,
            Permission needed,
            String action,
            BiFunction<Breach, CaseFile, Decision<Breach, BreachRejection>> rule) {
        return steps.take(command.seen(), needed, action, rule);
    }
}
