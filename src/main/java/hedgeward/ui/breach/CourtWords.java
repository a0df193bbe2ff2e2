package hedgeward.ui.breach;

import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.domain.breach.Remand;
import hedgeward.ui.kit.Look;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened in court, in words: a default is proved and an offence convicted of.
record CourtWords(Look look, PenaltyRules.Scale scale) {

    /// The day in court, where there was one.
    Optional<String> day(BreachState state) {
        return switch (state) {
            case BreachState.BeforeCourt court -> {
                String at = look.times().dayTime(court.lastAt());
                yield Optional.of(court.adjourned() ? text(BreachMsg.FACT_ADJOURNED, at) : at);
            }
            case BreachState.Finished finished -> finished.lastAt().map(look.times()::dayTime);
            case BreachState.Reported _,
                    BreachState.ArrestSought _,
                    BreachState.InCustody _,
                    BreachState.Released _ ->
                    Optional.empty();
        };
    }

    /// What becomes of the respondent until the next day in court.
    Optional<String> remand(BreachState state) {
        return state instanceof BreachState.BeforeCourt court
                ? court.remand()
                        .map(
                                r ->
                                        text(kind(r.kind()), look.times().dayTime(r.until()))
                                                + r.words().map(w -> ". " + w).orElse(""))
                : Optional.empty();
    }

    private static BreachMsg kind(Remand.Kind kind) {
        return switch (kind) {
            case CUSTODY -> BreachMsg.FACT_REMAND_CUSTODY;
            case BAIL -> BreachMsg.FACT_REMAND_BAIL;
        };
    }

    String outcome(CourtOutcome outcome) {
        boolean offence = scale == PenaltyRules.Scale.DAPO_OFFENCE;
        return switch (outcome) {
            case CourtOutcome.Proved proved ->
                    text(
                            offence ? BreachMsg.OUTCOME_CONVICTED : BreachMsg.OUTCOME_PROVED,
                            penalty(proved));
            case CourtOutcome.NotProved() ->
                    text(offence ? BreachMsg.FINDING_ACQUITTED : BreachMsg.OUTCOME_NOT_PROVED);
            case CourtOutcome.Withdrawn() ->
                    text(offence ? BreachMsg.FINDING_DISCONTINUED : BreachMsg.OUTCOME_WITHDRAWN);
        };
    }

    private String penalty(CourtOutcome.Proved proved) {
        String words =
                Stream.of(
                                proved.custodyDays().map(d -> text(BreachMsg.OUTCOME_DAYS, d)),
                                proved.finePounds().map(p -> sum(p, proved.daily())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? text(BreachMsg.OUTCOME_NO_PENALTY) : words;
    }

    private String sum(int pounds, Optional<DailySum> daily) {
        String whole = text(BreachMsg.OUTCOME_POUNDS, pounds);
        return daily.map(
                        d ->
                                text(
                                        BreachMsg.OUTCOME_DAILY,
                                        whole,
                                        d.poundsADay(),
                                        d.daysOfDefault()))
                .orElse(whole);
    }

    private String text(BreachMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
