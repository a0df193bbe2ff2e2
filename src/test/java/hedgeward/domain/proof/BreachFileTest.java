package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.law.BreachOf;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is put into the file of a breach takes the place of its own number or point, and of nothing
/// else.
class BreachFileTest {

    private static final BreachFile EMPTY = BreachFile.empty(Told.BREACH);
    private static final TermKey SECOND = new TermKey(BreachOf.ORDER, 2);
    private static final TermKey THIRD = new TermKey(BreachOf.ORDER, 3);

    @Test
    void aFileNobodyKeptYetHasNothingAndNoVersion() {
        assertThat(EMPTY.version()).isZero();
        assertThat(EMPTY.allegations()).isEmpty();
        assertThat(EMPTY.crimes()).isEmpty();
    }

    @Test
    void anExhibitIsReplacedByItsOwnNumberOnly() {
        BreachFile file = EMPTY.with(exhibit(1, "ZZ/1")).with(exhibit(2, "ZZ/2"));
        assertThat(file.with(exhibit(1, "ZZ/9")).exhibits())
                .extracting(Exhibit::reference)
                .containsExactly("ZZ/9", "ZZ/2");
    }

    @Test
    void aProofIsReplacedByItsOwnPointOnly() {
        BreachFile file = EMPTY.with(proof(Point.ACT, Set.of(1))).with(proof(Point.TERM, Set.of()));
        assertThat(file.with(proof(Point.ACT, Set.of())).proofs())
                .extracting(Proof::point)
                .containsExactlyInAnyOrder(Point.ACT, Point.TERM);
        assertThat(proof(Point.ACT, Set.of(1)).isDone()).isTrue();
        assertThat(proof(Point.ACT, Set.of()).isDone()).isFalse();
    }

    @Test
    void aDecisionIsFoundByThingToldAndTermTogether() {
        BreachFile file =
                EMPTY.with(ruling(1, SECOND)).with(ruling(1, THIRD)).with(ruling(2, SECOND));
        assertThat(file.rulings()).hasSize(3);
        assertThat(file.with(ruling(1, SECOND)).rulings()).hasSize(3);
        assertThat(file.ruling(1, THIRD)).contains(ruling(1, THIRD));
        assertThat(file.ruling(2, SECOND)).contains(ruling(2, SECOND));
        assertThat(file.ruling(2, THIRD)).isEmpty();
    }

    @Test
    void aCrimeIsCorrectedByItsOwnNumberOnly() {
        BreachFile file = crime(crime(EMPTY, 0, "Assault by beating"), 0, "Theft");
        BreachFile corrected = crime(file, 1, "Common assault");
        assertThat(corrected.crimes())
                .extracting(Crime::offence)
                .containsExactly("Common assault", "Theft");
        assertThat(corrected.crime(2).map(Crime::offence)).contains("Theft");
        assertThat(corrected.crime(3)).isEmpty();
    }

    @Test
    void aCrimeHasAnOffence() {
        assertThat(
                        ProofRules.crime(
                                EMPTY,
                                new Crime(
                                        0,
                                        " ",
                                        Optional.empty(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty()),
                                Told.facts()))
                .isEqualTo(Decision.reject(ProofRejection.OFFENCE_MISSING));
    }

    @Test
    void aTimeOfCustodyOrDecisionUpToNowStandsAndALaterOneDoesNot() {
        Instant now = Told.LATER;
        assertThat(held(now, now, now)).isInstanceOf(Decision.Accepted.class);
        assertThat(held(now, now, now.plusSeconds(1)))
                .isEqualTo(Decision.reject(ProofRejection.IN_THE_FUTURE));
    }

    @Test
    void exhibitsOfAThingToldAreListedInOrder() {
        Allegation told = Told.text();
        Allegation shown =
                new Allegation(
                        1,
                        told.words(),
                        told.when(),
                        told.act(),
                        told.channel(),
                        told.toward(),
                        told.scene(),
                        Set.of(19, 3, 7));
        assertThat(shown.exhibitsInOrder()).containsExactly(3, 7, 19);
        assertThat(ProofRules.tell(EMPTY, shown, Told.facts()))
                .isEqualTo(Decision.reject(ProofRejection.NO_SUCH_EXHIBIT));
    }

    @Test
    void everyReasonIsAWholeSentenceOfItsOwn() {
        assertThat(Reason.values())
                .extracting(Reason::words)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.length() > 1 && words.endsWith("."));
    }

    private static Decision<BreachFile, ProofRejection> held(
            Instant arrived, Instant authorised, Instant decided) {
        Crime crime =
                new Crime(
                        0,
                        "Theft",
                        Optional.empty(),
                        false,
                        Optional.of(new Crime.Detention(arrived, Optional.of(authorised))),
                        Optional.of(
                                new Crime.Decided(
                                        Crime.Outcome.CHARGED, decided, Optional.empty())));
        return ProofRules.crime(EMPTY, crime, Told.facts());
    }

    private static BreachFile crime(BreachFile file, int number, String offence) {
        Crime crime =
                new Crime(
                        number,
                        offence,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty());
        return ((Decision.Accepted<BreachFile, ProofRejection>)
                        ProofRules.crime(file, crime, Told.facts()))
                .value();
    }

    private static Exhibit exhibit(int number, String reference) {
        return new Exhibit(number, Exhibit.Kind.DOCUMENT, reference, Optional.empty());
    }

    private static Proof proof(Point point, Set<Integer> exhibits) {
        return new Proof(point, exhibits, Optional.empty());
    }

    private static Ruling ruling(int allegation, TermKey term) {
        Reading open = new Reading(Finding.ARGUABLE, List.of(Reason.ACT_UNCLEAR));
        return new Ruling(allegation, term, open, Finding.ARGUABLE, "", "wren", Told.LATER);
    }
}
