package hedgeward.domain.correction.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.ConditionType;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The story's breach as it was recorded, at each of its stages.
final class Recorded {

    static final Instant NOW = Story.at("2026-12-20T12:00");
    static final Instant REPORTED_AT = Story.at("2026-12-04T15:00");
    static final Instant ARRIVED = Story.at("2026-12-05T11:40");
    static final Instant DETAINED = Story.at("2026-12-05T11:50");
    static final Instant AGAIN = Story.at("2026-12-14T10:00");
    static final Instant UNTIL = Story.at("2026-12-18T10:00");
    static final Instant FREED_AT = Story.at("2026-12-06T09:00");

    static final Arrest ARREST =
            new Arrest(
                    Story.ARRESTED,
                    Optional.of("Desborough"),
                    Optional.of("NC1"),
                    BreachRules.courtBy(Steps.orderServed(), Story.ARRESTED, Story.clocks()),
                    new Custody(Optional.of(ARRIVED), Optional.of(DETAINED)),
                    Optional.of("station clock"));

    static final BreachState HELD = new BreachState.InCustody(ARREST);
    static final BreachState FREED = new BreachState.Released(ARREST, FREED_AT, "No court sat");
    static final BreachState REMANDED =
            new BreachState.BeforeCourt(
                    Optional.of(ARREST),
                    Story.BEFORE_COURT,
                    true,
                    Optional.of(new Remand(Remand.Kind.BAIL, UNTIL, Optional.of("Not to call"))),
                    Optional.of(AGAIN));
    static final BreachState SUMMONED =
            new BreachState.BeforeCourt(Optional.empty(), Story.BEFORE_COURT, false);
    static final BreachState FINED = finished(new CourtOutcome.Proved(days(14), days(200)));
    static final BreachState BY_THE_DAY =
            finished(CourtOutcome.Proved.byTheDay(new DailySum(40, 3)));
    static final BreachState NOT_PROVED = finished(new CourtOutcome.NotProved());

    static final BreachState LATE =
            new BreachState.Finished(
                    Optional.of(ARREST),
                    Optional.of(Story.BEFORE_COURT),
                    Optional.of(AGAIN),
                    new CourtOutcome.NotProved());

    private Recorded() {}

    static BreachState finished(CourtOutcome outcome) {
        return new BreachState.Finished(
                Optional.of(ARREST), Optional.of(Story.BEFORE_COURT), outcome);
    }

    static Breach at(BreachState state) {
        return numbered(1, state);
    }

    static Breach numbered(int number, BreachState state) {
        return new Breach(
                new BreachId(new UUID(2, number)),
                3,
                Steps.orderServed().id(),
                Optional.empty(),
                REPORTED_AT,
                BreachSource.CALL,
                List.of(ConditionType.NO_CONTACT, ConditionType.NO_ENTRY),
                Optional.of("Seen at the gate"),
                state);
    }

    /// Puts one fact right; empty text stands for not known.
    static Decision<Breach, BreachRejection> correct(
            BreachState state, BreachField field, Object value) {
        return correct(at(state), Map.of(field, text(value)), false);
    }

    static Decision<Breach, BreachRejection> correct(
            Breach breach, Map<BreachField, Optional<String>> values, boolean doubtful) {
        return BreachCorrectionRules.correct(
                breach,
                values,
                new BreachCorrectionRules.Ground(Steps.orderServed(), Story.clocks(), doubtful),
                NOW);
    }

    static Optional<String> text(Object value) {
        return Optional.of(value.toString()).filter(text -> !text.isEmpty());
    }

    private static Optional<Integer> days(int count) {
        return Optional.of(count);
    }
}
