package hedgeward.app.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Remand;

import java.util.List;
import java.util.Optional;

/// A breach of a case that is closed to who asks: its state and its clocks, and nothing said, seen
/// or written of it.
final class WithheldBreach {

    private WithheldBreach() {}

    static Breach of(Breach breach) {
        return new Breach(
                breach.id(),
                breach.version(),
                breach.caseId(),
                breach.visitId(),
                breach.reportedAt(),
                breach.source(),
                List.of(),
                Optional.empty(),
                of(breach.state()));
    }

    private static BreachState of(BreachState state) {
        return switch (state) {
            case BreachState.Reported _, BreachState.ArrestSought _ -> state;
            case BreachState.InCustody(var arrest) -> new BreachState.InCustody(of(arrest));
            case BreachState.BeforeCourt court ->
                    new BreachState.BeforeCourt(
                            court.arrestMade().map(WithheldBreach::of),
                            court.at(),
                            court.adjourned(),
                            court.remand().map(WithheldBreach::of),
                            court.again());
            case BreachState.Finished done ->
                    new BreachState.Finished(
                            done.arrestMade().map(WithheldBreach::of),
                            done.beforeCourtAt(),
                            done.again(),
                            done.outcome());
            case BreachState.Released(var arrest, var at, var _) ->
                    new BreachState.Released(of(arrest), at, "");
        };
    }

    private static Arrest of(Arrest arrest) {
        return new Arrest(
                arrest.at(),
                Optional.empty(),
                Optional.empty(),
                arrest.courtBy(),
                arrest.custody(),
                Optional.empty());
    }

    private static Remand of(Remand remand) {
        return new Remand(remand.kind(), remand.until(), Optional.empty());
    }
}
