package hedgeward.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.paper.FixedRuler;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.TextLines;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.Told;
import hedgeward.domain.proof.Toward;
import hedgeward.story.OtherRegime;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DrawUpBreachFileTest {

    @Test
    void saysWhatWasToldTheTermsAndThePointsOnOneSheet() {
        BreachPages pages = pages(Steps.orderServed(), "Eleven messages in an hour.");
        assertThat(pages.sheets()).hasSize(1);
        assertThat(text(pages))
                .contains("DV-2026-0601", "Eleven messages in an hour.", "WRN/1")
                .contains("Breach: term 2 of the order")
                .contains("The respondent knew of the DVPO")
                .contains("for PC Mellish", "Page 1 of 1", "TRAINING");
        assertThat(pages.title()).doesNotContain("Oxlade").doesNotContain("Venables");
    }

    @Test
    void aFileNeverSaysTheWordsOfTheOtherRegime() {
        CaseFile ordered = Steps.orderServed();
        CaseFile noticed = Steps.served();
        for (Regime regime : Regime.values()) {
            for (CaseFile file : List.of(under(regime, ordered), under(regime, noticed))) {
                assertThat(text(drawn(file, file(List.of(told("Eleven messages."))))))
                        .doesNotContain(OtherRegime.wordsNotIn(regime));
            }
        }
        assertThat(text(pages(under(Regime.DAPN_DAPO, ordered), "Eleven messages.")))
                .contains("The respondent knew of the DAPO", "no reasonable excuse");
    }

    private static CaseFile under(Regime regime, CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                regime,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    @Test
    void nothingNamesWhereTheProtectedPersonLivesNow() {
        CaseFile moved = movedAway(Steps.orderServed());
        String text = text(pages(moved, "He shouted outside 3 Osier Close all night."));
        assertThat(text).contains("withheld").doesNotContain("Osier");
        assertThat(text).doesNotContain("07700").doesNotContain("parcel for 14");
    }

    @Test
    void nothingRepeatsTheSafeNumberOrTheCodeWordHoweverTyped() {
        for (String telling :
                List.of(
                        "He rang +44 (0)7700 900123 all night.",
                        "He rang 07700-900123.",
                        "He said PARCEL-for14 at the door.")) {
            assertThat(text(pages(Steps.orderServed(), telling)))
                    .contains("withheld")
                    .doesNotContain("900123")
                    .doesNotContain("PARCEL");
        }
    }

    @Test
    void aLongFileGoesOnToAnotherSheet() {
        String longWords = "He stood in the road and shouted for a long time. ".repeat(12);
        BreachFile many =
                file(
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> told(longWords).withNumber(i))
                                .toList());
        BreachPages pages = drawn(Steps.orderServed(), many);
        assertThat(pages.sheets().size()).isGreaterThan(1);
        assertThat(text(pages)).contains("Page 2 of " + pages.sheets().size());
    }

    private static CaseFile movedAway(CaseFile file) {
        Parties parties = file.parties();
        ProtectedPerson person = parties.protectedPerson();
        ProtectedPerson moved =
                new ProtectedPerson(
                        person.name(),
                        person.bornOn(),
                        person.sex(),
                        Optional.of(
                                new Address(
                                        "3 Osier Close, Rothwell",
                                        Optional.of(new Postcode("NN14 6ZZ")))),
                        person.safeContact());
        Household home = parties.household();
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                new Parties(parties.respondent(), moved, parties.relationship(), home),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private static BreachPages pages(CaseFile file, String words) {
        return drawn(file, file(List.of(told(words))));
    }

    private static BreachFile file(List<Allegation> told) {
        return new BreachFile(
                Told.BREACH,
                1,
                told,
                List.of(new Exhibit(1, Exhibit.Kind.WITNESS, "WRN/1", Optional.empty())),
                List.of(new Proof(Point.ACT, Set.of(1), Optional.empty())),
                List.of(),
                List.of());
    }

    private static Allegation told(String words) {
        return new Allegation(
                1,
                words,
                Span.at(Told.WHEN),
                Act.CONTACT,
                Optional.of(Channel.TEXT),
                Optional.of(Toward.PROTECTED_PERSON),
                Scene.UNKNOWN,
                Set.of(1));
    }

    @Test
    void everyArrestThatEndedInAReleaseIsOnIt() {
        Arrest arrest =
                new Arrest(Story.ARRESTED, Optional.empty(), Optional.of("NC1"), Optional.empty());
        BreachState.Released freed =
                new BreachState.Released(arrest, Story.COURT_BY, "The court rose early.");
        String text =
                text(drawn(Steps.orderServed(), file(List.of(told("Texts."))), List.of(freed)));
        assertThat(text)
                .contains(
                        "Arrested Sat 5 Dec 2026 11:00, NC1; released unheard Mon 7 Dec 2026 11:00:")
                .contains("The court rose early.");
    }

    private static BreachPages drawn(CaseFile file, BreachFile kept) {
        return drawn(file, kept, List.of());
    }

    private static BreachPages drawn(
            CaseFile file, BreachFile kept, List<BreachState.Released> releases) {
        return new DrawUpBreachFile(new TextLines(new FixedRuler()))
                .of(
                        new BreachPaper(
                                Told.breach(),
                                file,
                                ProofSheet.of(Told.breach(), file, kept),
                                Optional.empty(),
                                releases,
                                new BreachPaper.Stamp(
                                        "Test office",
                                        true,
                                        "wren",
                                        "PC Mellish",
                                        Story.BEFORE_COURT)));
    }

    private static String text(BreachPages pages) {
        return pages.sheets().stream()
                .flatMap(List::stream)
                .map(
                        m ->
                                switch (m) {
                                    case Mark.Words words -> words.text();
                                    case Mark.Across across -> across.word();
                                    case Mark.Rule _,
                                            Mark.Fill _,
                                            Mark.Frame _,
                                            Mark.SquareCode _ ->
                                            "";
                                })
                .collect(Collectors.joining("\n"));
    }
}
