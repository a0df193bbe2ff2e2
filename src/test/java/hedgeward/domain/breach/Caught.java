package hedgeward.domain.breach;

import hedgeward.domain.order.CaseId;
import hedgeward.story.Story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An invented breach of the story's order at whichever state is wanted.
final class Caught {

    static final Instant NOW = Story.BEFORE_COURT.plusSeconds(7_200);
    static final Arrest ARREST =
            new Arrest(
                    Story.ARRESTED,
                    Optional.of("Desborough"),
                    Optional.of("NC1"),
                    Optional.empty(),
                    Custody.UNKNOWN,
                    Optional.of("station clock"));

    static final BreachState REPORTED = new BreachState.Reported();
    static final BreachState SOUGHT = new BreachState.ArrestSought(Story.ARRESTED.minusSeconds(60));
    static final BreachState HELD = new BreachState.InCustody(ARREST);
    static final BreachState IN_COURT =
            new BreachState.BeforeCourt(Optional.of(ARREST), Story.BEFORE_COURT, false);
    static final BreachState SUMMONED =
            new BreachState.BeforeCourt(Optional.empty(), Story.BEFORE_COURT, false);
    static final BreachState FREED =
            new BreachState.Released(ARREST, Story.COURT_BY, "The court rose early");
    static final BreachState FINISHED =
            new BreachState.Finished(
                    Optional.of(ARREST),
                    Optional.of(Story.BEFORE_COURT),
                    new CourtOutcome.NotProved());

    private Caught() {}

    static Breach at(BreachState state) {
        return new Breach(
                new BreachId(new UUID(2, 2)),
                0,
                new CaseId(new UUID(7, 7)),
                Optional.empty(),
                Story.ARRESTED.minusSeconds(3_600),
                BreachSource.CALL,
                List.of(),
                Optional.empty(),
                state);
    }
}
