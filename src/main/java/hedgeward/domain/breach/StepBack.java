package hedgeward.domain.breach;

import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Takes the newest step of a breach back, when it was recorded by mistake: on the wrong breach, or
/// before it happened. What was corrected since stays corrected.
public final class StepBack {

    private StepBack() {}

    /// Whether a breach went a step from one state to the other; a fact put right is none.
    public static boolean isStep(BreachState before, BreachState after) {
        return !before.getClass().equals(after.getClass())
                || before instanceof BreachState.BeforeCourt first
                        && after instanceof BreachState.BeforeCourt second
                        && !first.again().equals(second.again());
    }

    /// How a breach stands without its newest step; empty when nothing but the report is recorded.
    ///
    /// @param kept how it stood before that step, where the register kept it; steps of older
    ///   registers were not kept, and what they leave is worked out
    public static Optional<BreachState> before(BreachState now, Optional<BreachState> kept) {
        return switch (now) {
            case BreachState.Reported() -> Optional.empty();
            case BreachState.ArrestSought _, BreachState.InCustody _ ->
                    Optional.of(kept.orElseGet(BreachState.Reported::new));
            case BreachState.Released(var arrest, var _, var _) ->
                    Optional.of(new BreachState.InCustody(arrest));
            case BreachState.BeforeCourt court -> beforeCourt(court, kept);
            case BreachState.Finished(var made, var at, var again, var _) ->
                    at.map(day -> unfinished(made, day, again, kept));
        };
    }

    private static Optional<BreachState> beforeCourt(
            BreachState.BeforeCourt now, Optional<BreachState> kept) {
        if (kept.isEmpty()) {
            return now.again().isPresent()
                    ? Optional.empty()
                    : now.arrestMade()
                            .<BreachState>map(BreachState.InCustody::new)
                            .or(() -> Optional.of(new BreachState.Reported()));
        }
        return kept.map(
                state ->
                        switch (state) {
                            case BreachState.InCustody(var arrest) ->
                                    new BreachState.InCustody(now.arrestMade().orElse(arrest));
                            case BreachState.Released(var arrest, var at, var why) ->
                                    new BreachState.Released(
                                            now.arrestMade().orElse(arrest), at, why);
                            case BreachState.BeforeCourt(
                                            var _,
                                            var _,
                                            var adjourned,
                                            var remand,
                                            var again) ->
                                    new BreachState.BeforeCourt(
                                            now.arrestMade(), now.at(), adjourned, remand, again);
                            case BreachState.Reported _,
                                    BreachState.ArrestSought _,
                                    BreachState.Finished _ ->
                                    state;
                        });
    }

    private static BreachState unfinished(
            Optional<Arrest> made,
            Instant day,
            Optional<Instant> again,
            Optional<BreachState> kept) {
        return kept.filter(BreachState.BeforeCourt.class::isInstance)
                .map(BreachState.BeforeCourt.class::cast)
                .map(
                        court ->
                                new BreachState.BeforeCourt(
                                        made, day, court.adjourned(), court.remand(), again))
                .orElseGet(
                        () ->
                                new BreachState.BeforeCourt(
                                        made, day, false, Optional.empty(), again));
    }

    /// The breach without its newest step. Whoever is held again is held under the court clock as
    /// it would run today: the hearing may have moved meanwhile.
    public static Optional<Breach> without(
            Breach breach, Optional<BreachState> kept, CaseFile file, StatutoryClocks clocks) {
        return before(breach.state(), kept)
                .map(state -> breach.withState(clocked(state, file, clocks)));
    }

    /// The same as a step, taken at this instant.
    public static Decision<Breach, BreachRejection> back(
            Breach breach,
            Optional<BreachState> kept,
            CaseFile file,
            StatutoryClocks clocks,
            Instant now) {
        return without(breach, kept, file, clocks)
                .<Decision<Breach, BreachRejection>>map(
                        back ->
                                Decision.accept(
                                        back, new BreachFact.StepTakenBack(breach.id(), now)))
                .orElseGet(() -> Decision.reject(BreachRejection.NOTHING_TO_TAKE_BACK));
    }

    private static BreachState clocked(BreachState state, CaseFile file, StatutoryClocks clocks) {
        return state instanceof BreachState.InCustody(var arrest)
                ? new BreachState.InCustody(
                        BreachRules.courtBy(file, arrest.at(), clocks)
                                .map(arrest::withCourtBy)
                                .orElse(arrest))
                : state;
    }

    /// Whether taking the newest step back stops a clock that runs for somebody who may be held:
    /// one person alone must not.
    public static boolean stopsTheClock(Breach breach) {
        return breach.state() instanceof BreachState.InCustody;
    }

    /// Whether the newest step of one breach is that of the other too: the respondent was arrested,
    /// released or brought to court once, for both.
    public static boolean isOneStep(Breach breach, Breach other) {
        return breach.sharesArrestWith(other) && isSameStep(breach.state(), other.state());
    }

    private static boolean isSameStep(BreachState one, BreachState other) {
        if (one instanceof BreachState.Released freed) {
            return other instanceof BreachState.Released also && also.at().equals(freed.at());
        }
        if (one instanceof BreachState.BeforeCourt court) {
            return other instanceof BreachState.BeforeCourt also
                    && court.again().isEmpty()
                    && also.again().isEmpty()
                    && also.at().equals(court.at());
        }
        return one instanceof BreachState.InCustody && other instanceof BreachState.InCustody;
    }

    /// Whether another breach has gone further from the same step, which then has to be taken back
    /// there first.
    ///
    /// @param releases earlier releases of that other breach
    public static boolean isRelied(
            Breach breach, Breach other, List<BreachState.Released> releases) {
        return switch (breach.state()) {
            case BreachState.BeforeCourt court ->
                    court.again().isEmpty()
                            && breach.sharesArrestWith(other)
                            && wentOn(other.state(), court.at());
            case BreachState.Released(var _, var at, var _) ->
                    releases.stream()
                            .filter(freed -> freed.at().equals(at))
                            .anyMatch(freed -> breach.sharesArrestWith(other.withState(freed)));
            case BreachState.Reported _,
                    BreachState.ArrestSought _,
                    BreachState.InCustody _,
                    BreachState.Finished _ ->
                    false;
        };
    }

    private static boolean wentOn(BreachState other, Instant firstDay) {
        if (other instanceof BreachState.BeforeCourt court) {
            return court.again().isPresent() && court.at().equals(firstDay);
        }
        return other instanceof BreachState.Finished finished
                && finished.beforeCourtAt().equals(Optional.of(firstDay));
    }
}
