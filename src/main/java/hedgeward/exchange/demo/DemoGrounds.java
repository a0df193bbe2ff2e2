package hedgeward.exchange.demo;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Matter;
import hedgeward.domain.people.Officer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a notice was authorised, written out for the cases a trainee is likely to open.
final class DemoGrounds {

    private static final Duration WRITTEN_OUT = Duration.ofDays(60);
    private static final String GROUNDS =
            "Invented for training: a neighbour called, the protected person had been struck, and"
                    + " the respondent said that it would happen again.";

    private DemoGrounds() {}

    static Authorisation authorisation(Officer by, Instant at, Terms terms, Instant until) {
        boolean recent = at.isAfter(until.minus(WRITTEN_OUT));
        return new Authorisation(
                by.id(),
                at,
                true,
                recent ? Optional.of(GROUNDS) : Optional.empty(),
                recent ? matters(terms) : List.of());
    }

    private static List<ConsideredMatter> matters(Terms terms) {
        List<ConsideredMatter> matters = new ArrayList<>();
        matters.add(
                new ConsideredMatter(
                        Matter.WELFARE_OF_CHILDREN,
                        "No child was in the room; a referral was made.",
                        "Officers spoke to the household and to children's services."));
        matters.add(
                new ConsideredMatter(
                        Matter.PROTECTED_PERSONS_OPINION,
                        "Is afraid and wants the respondent to stay away.",
                        "Spoken to alone at the station."));
        matters.add(
                new ConsideredMatter(
                        Matter.RESPONDENTS_REPRESENTATIONS,
                        "Says that there was an argument and nothing more.",
                        "Asked in custody."));
        if (terms.hasOccupation()) {
            matters.add(
                    new ConsideredMatter(
                            Matter.OTHER_RESIDENTS_OPINION,
                            "Nobody else lives there.",
                            "The officers who attended looked through the home."));
        }
        return matters;
    }
}
