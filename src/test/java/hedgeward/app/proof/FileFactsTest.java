package hedgeward.app.proof;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.proof.KeepBreachFile.Step;
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
import hedgeward.domain.proof.Told;
import hedgeward.domain.proof.Toward;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class FileFactsTest {

    private static final TermKey TERM = new TermKey(BreachOf.ORDER, 2);
    private static final Allegation WHOLE =
            new Allegation(
                    3,
                    "Stood at the gate | and would not go.",
                    new Span(at("2026-12-04T13:20"), at("2026-12-04T14:00")),
                    Act.STAYED,
                    Optional.of(Channel.IN_PERSON),
                    Optional.of(Toward.CHILD),
                    new Scene(
                            Optional.of(Place.Kind.SCHOOL),
                            Optional.of("at the gate"),
                            Optional.of(40)),
                    Set.of(2, 1, 10));
    private static final Exhibit EXHIBIT =
            new Exhibit(4, Exhibit.Kind.CCTV, "ABC/4", Optional.of("the gate"));
    private static final Proof PROOF = new Proof(Point.ACT, Set.of(1), Optional.of("seen"));
    private static final Crime CRIME =
            new Crime(
                    5,
                    "Theft of a gate",
                    Optional.of("26/5"),
                    true,
                    Optional.of(
                            new Crime.Detention(
                                    at("2026-12-04T15:00"), Optional.of(at("2026-12-04T15:30")))),
                    Optional.of(
                            new Crime.Decided(
                                    Crime.Outcome.CHARGED,
                                    at("2026-12-05T09:00"),
                                    Optional.of("one | two"))));

    static Stream<Step> steps() {
        return Stream.of(
                new Step.Tell(WHOLE),
                new Step.Tell(Told.text().withNumber(1)),
                new Step.Produce(EXHIBIT),
                new Step.Produce(new Exhibit(1, Exhibit.Kind.WITNESS, "W1", Optional.empty())),
                new Step.Prove(PROOF),
                new Step.Prove(new Proof(Point.MADE, Set.of(), Optional.empty())),
                new Step.Rule(1, TERM, Finding.BREACH, "plain"),
                new Step.Rule(1, TERM, Finding.ARGUABLE, ""),
                new Step.Accuse(CRIME),
                new Step.Accuse(
                        new Crime(
                                1,
                                "Assault",
                                Optional.empty(),
                                false,
                                Optional.of(
                                        new Crime.Detention(
                                                at("2026-12-04T15:00"), Optional.empty())),
                                Optional.of(
                                        new Crime.Decided(
                                                Crime.Outcome.NO_FURTHER_ACTION,
                                                at("2026-12-05T09:00"),
                                                Optional.empty())))),
                new Step.Accuse(
                        new Crime(
                                2,
                                "Damage",
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty())));
    }

    /// Put together over another of its kind, so that no fact can be forgotten on either way.
    @ParameterizedTest
    @MethodSource("steps")
    void factByFactEachPartIsPutTogetherAgain(Step step) {
        assertThat(FileFacts.with(blank(step), FileFacts.read(step))).isEqualTo(step);
        assertThat(FileFacts.with(step, Map.of())).isEqualTo(step);
    }

    @ParameterizedTest
    @MethodSource("standing")
    void whatStandsIsFoundByItsPlace(Step step) {
        assertThat(FileFacts.standing(blank(step), file())).contains(step);
        assertThat(FileFacts.standing(step, BreachFile.empty(Told.BREACH))).isEmpty();
    }

    static Stream<Step> standing() {
        return Stream.of(
                new Step.Tell(WHOLE),
                new Step.Produce(EXHIBIT),
                new Step.Prove(PROOF),
                new Step.Rule(3, TERM, Finding.BREACH, "plain"),
                new Step.Accuse(CRIME));
    }

    @Test
    void whatIsNewStandsNowhereYet() {
        assertThat(FileFacts.standing(new Step.Tell(Told.text()), file())).isEmpty();
    }

    private static BreachFile file() {
        return new BreachFile(
                Told.BREACH,
                1,
                List.of(WHOLE),
                List.of(EXHIBIT),
                List.of(PROOF),
                List.of(
                        new Ruling(
                                3,
                                TERM,
                                new Reading(Finding.ARGUABLE, List.of(Reason.ACT_UNCLEAR)),
                                Finding.BREACH,
                                "plain",
                                "wren",
                                Told.LATER)),
                List.of(CRIME));
    }

    private static Step blank(Step step) {
        return switch (step) {
            case Step.Tell(var told) -> new Step.Tell(Told.of(Act.OTHER).withNumber(told.number()));
            case Step.Produce(var exhibit) ->
                    new Step.Produce(
                            new Exhibit(
                                    exhibit.number(), Exhibit.Kind.OTHER, "x", Optional.empty()));
            case Step.Prove(var proof) ->
                    new Step.Prove(new Proof(proof.point(), Set.of(9), Optional.empty()));
            case Step.Rule rule ->
                    new Step.Rule(rule.allegation(), rule.term(), Finding.NOT_A_BREACH, "x");
            case Step.Accuse(var crime) ->
                    new Step.Accuse(
                            new Crime(
                                    crime.number(),
                                    "x",
                                    Optional.empty(),
                                    !crime.isTheBreach(),
                                    Optional.empty(),
                                    Optional.empty()));
        };
    }
}
