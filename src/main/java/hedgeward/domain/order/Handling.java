package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.util.Optional;

/// How the police handle the case: graded risk, who owns it, notes.
public record Handling(
        Optional<RiskGrade> risk, Optional<OfficerId> officerInCase, Optional<String> notes) {

    public static final Handling UNKNOWN =
            new Handling(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Handling[withheld]";
    }
}
