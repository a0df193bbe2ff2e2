package hedgeward.ui.breach;

import static hedgeward.story.Story.at;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.TermKey;
import hedgeward.domain.proof.Toward;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An invented file of the story's breach.
final class FilledFile {

    private FilledFile() {}

    static BreachFile of(BreachId id) {
        return new BreachFile(
                id,
                0,
                told(),
                List.of(
                        new Exhibit(
                                1,
                                Exhibit.Kind.PHONE_OR_MESSAGES,
                                "WRN/1",
                                Optional.of("Screenshots of eleven messages; property store")),
                        new Exhibit(
                                2,
                                Exhibit.Kind.WITNESS,
                                "W2",
                                Optional.of("Neighbour who saw the car"))),
                List.of(
                        new Proof(Point.ACT, Set.of(1, 2), Optional.empty()),
                        new Proof(
                                Point.KNOWLEDGE,
                                Set.of(2),
                                Optional.of("Statement of service by PC Mellish."))),
                List.of(
                        new Ruling(
                                1,
                                new TermKey(BreachOf.ORDER, 1),
                                new Reading(Finding.ARGUABLE, List.of(Reason.MOLESTATION_DEPENDS)),
                                Finding.BREACH,
                                "Eleven messages in an hour, after she had asked him to stop.",
                                "wren",
                                at("2026-12-05T09:00"))),
                List.of(
                        new Crime(
                                1,
                                "Criminal damage to a car",
                                Optional.of("26000999001"),
                                false,
                                Optional.of(
                                        new Crime.Detention(
                                                at("2026-12-05T11:40"),
                                                Optional.of(at("2026-12-05T11:55")))),
                                Optional.empty())));
    }

    private static List<Allegation> told() {
        return List.of(
                new Allegation(
                        1,
                        "He texted me eleven times, asking me to drop it.",
                        new Span(at("2026-12-04T12:10"), at("2026-12-04T13:15")),
                        Act.CONTACT,
                        Optional.of(Channel.TEXT),
                        Optional.of(Toward.PROTECTED_PERSON),
                        Scene.UNKNOWN,
                        Set.of(1)),
                new Allegation(
                        2,
                        "His car stood at the end of the yard; he sat in it.",
                        Span.at(at("2026-12-04T14:20")),
                        Act.APPROACH,
                        Optional.empty(),
                        Optional.of(Toward.PROTECTED_PERSON),
                        new Scene(
                                Optional.of(Place.Kind.SHARED_HOME),
                                Optional.of("End of the yard"),
                                Optional.of(60)),
                        Set.of(2)));
    }
}
