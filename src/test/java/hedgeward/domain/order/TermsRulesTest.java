package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.TermDifference;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class TermsRulesTest {

    private static final Instant LATER = Story.MADE.plusSeconds(86_400);
    private static final Terms MOLESTATION =
            new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION)));

    @Test
    void aCorrectionKeepsTheWordingItCorrects() {
        CaseFile made = Steps.made();
        CaseFile corrected = accepted(correct(made, MOLESTATION, "the distance was misread"));
        ProtectionOrder order = corrected.order().orElseThrow();
        assertThat(order.terms()).isEqualTo(MOLESTATION);
        assertThat(order.history().versions()).hasSize(2);
        assertThat(order.history().versions().getFirst().terms()).isEqualTo(Story.terms());
        assertThat(order.history().at(Story.MADE)).isEqualTo(MOLESTATION);
        assertThat(corrected.noticeTerms()).isEqualTo(made.noticeTerms());
    }

    @Test
    void theNoticesTermsAreCorrectedApartFromTheOrders() {
        CaseFile made = Steps.made();
        CaseFile corrected =
                accepted(TermsRules.correct(made, TermsOf.NOTICE, MOLESTATION, change("misread")));
        assertThat(corrected.noticeTerms()).isEqualTo(MOLESTATION);
        assertThat(corrected.order().orElseThrow().terms()).isEqualTo(Story.terms());
    }

    @Test
    void aCorrectionNeedsAReasonAndADifference() {
        assertThat(rejected(correct(Steps.made(), MOLESTATION, " ")))
                .isEqualTo(CaseRejection.CHANGE_WITHOUT_REASON);
        assertThat(rejected(correct(Steps.made(), Story.terms(), "misread")))
                .isEqualTo(CaseRejection.TERMS_UNCHANGED);
        assertThat(rejected(correct(Steps.made(), Terms.NONE, "misread")))
                .isEqualTo(CaseRejection.MOLESTATION_TERM_MISSING);
    }

    @Test
    void whatIsNotThereIsNotCorrected() {
        assertThat(
                        rejected(
                                TermsRules.correct(
                                        Steps.served(),
                                        TermsOf.ORDER,
                                        MOLESTATION,
                                        change("misread"))))
                .isEqualTo(CaseRejection.NO_ORDER);
    }

    @Test
    void aDvpoIsNeverVaried() {
        assertThat(rejected(vary(Steps.made(), MOLESTATION, LATER)))
                .isEqualTo(CaseRejection.DVPO_IS_NOT_VARIED);
    }

    @Test
    void aVariedDapoBindsInItsNewWordingFromWhenItTakesEffect() {
        CaseFile varied = accepted(vary(dapo(), MOLESTATION, LATER));
        ProtectionOrder order = varied.order().orElseThrow();
        assertThat(order.history().at(LATER.minusSeconds(1))).isEqualTo(Story.terms());
        assertThat(order.history().at(LATER)).isEqualTo(MOLESTATION);
        assertThat(order.events().latest()).isPresent();
    }

    @Test
    void aVariationIsNotRecordedBeforeItTakesEffect() {
        OrderEvent.Varied tomorrow =
                new OrderEvent.Varied(decision(), LATER.plusSeconds(86_400), "less");
        assertThat(
                        rejected(
                                VariationRules.vary(
                                        dapo(),
                                        new VariationRules.Variation(
                                                tomorrow, MOLESTATION, Steps.orderOf(28).term()),
                                        change("less"),
                                        LATER)))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void wordsThatTellTheAddressNeedADecision() {
        CaseFile hidden = living(Steps.made(), "12 Thornfield Reach, Corby");
        Condition tells =
                Condition.of(ConditionType.NO_ENTRY)
                        .withBounds(Bounds.PLAIN.withPlace(Place.of(Place.Kind.ADDRESS)))
                        .withCourtWords("must not go to 12 Thornfield Reach");
        assertThat(rejected(correct(hidden, with(tells), "as sealed")))
                .isEqualTo(CaseRejection.TERM_TELLS_ADDRESS);
        Condition decided = tells.withAddressReason("the court was told and ordered it");
        assertThat(accepted(correct(hidden, with(decided), "as sealed")).newestTerms())
                .isEqualTo(with(decided));
    }

    @Test
    void eachProblemOfATermIsRefusedWithItsRule() {
        assertThat(problem(Condition.of(ConditionType.REQUIREMENT), Regime.DVPN_DVPO))
                .contains(CaseRejection.TERM_ONLY_IN_A_DAPO);
        assertThat(problem(Condition.of(ConditionType.REQUIREMENT), Regime.DAPN_DAPO))
                .contains(CaseRejection.SUPERVISOR_MISSING);
        assertThat(problem(Condition.of(ConditionType.OTHER_PROHIBITION), Regime.DVPN_DVPO))
                .contains(CaseRejection.TERM_NOT_WHOLE);
        assertThat(problem(Condition.of(ConditionType.ELECTRONIC_MONITORING), Regime.DAPN_DAPO))
                .contains(CaseRejection.MONITORING_TOO_LONG);
        assertThat(problem(Condition.distance(100), Regime.DVPN_DVPO)).isEmpty();
    }

    @Test
    void differencesAreFoundByNumber() {
        Terms before = with(Condition.distance(100), Condition.of(ConditionType.NO_CONTACT));
        Condition distance = before.conditions().getLast();
        Terms after =
                new Terms(
                        List.of(
                                before.conditions().getFirst(),
                                distance.withMetres(200),
                                Condition.of(ConditionType.NO_ENTRY)));
        assertThat(TermDifference.between(before, after))
                .containsExactly(
                        new TermDifference.Removed(before.conditions().get(1)),
                        new TermDifference.Changed(distance, distance.withMetres(200)),
                        new TermDifference.Added(after.conditions().getLast()));
        assertThat(TermDifference.between(before, before)).isEmpty();
    }

    private static Optional<CaseRejection> problem(Condition term, Regime regime) {
        CaseFile file = Steps.made();
        CaseFile in = regime == Regime.DAPN_DAPO ? dapo() : file;
        return TermsRules.problem(in, with(term), Story.MADE);
    }

    private static Terms with(Condition... terms) {
        List<Condition> all = new ArrayList<>(MOLESTATION.conditions());
        all.addAll(List.of(terms));
        return new Terms(all);
    }

    private static CaseFile dapo() {
        CaseFile made = Steps.made();
        return new CaseFile(
                made.id(),
                made.version(),
                made.ref(),
                made.occurrenceRef(),
                Regime.DAPN_DAPO,
                made.parties(),
                made.notice(),
                made.hearings(),
                made.order(),
                made.handling());
    }

    private static CaseFile living(CaseFile file, String address) {
        Parties parties = file.parties();
        ProtectedPerson person = parties.protectedPerson();
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                new Parties(
                        parties.respondent(),
                        new ProtectedPerson(
                                person.name(),
                                person.bornOn(),
                                person.sex(),
                                Optional.of(new Address(address, Optional.empty())),
                                person.safeContact()),
                        parties.relationship(),
                        parties.household()),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, Terms right, String reason) {
        return TermsRules.correct(file, TermsOf.ORDER, right, change(reason));
    }

    private static Decision<CaseFile, CaseRejection> vary(
            CaseFile file, Terms changed, Instant from) {
        return VariationRules.vary(
                file,
                new VariationRules.Variation(
                        new OrderEvent.Varied(decision(), from, "less"),
                        changed,
                        Steps.orderOf(28).term()),
                change("less"),
                LATER);
    }

    private static CourtDecision decision() {
        return new CourtDecision(
                Optional.empty(), LATER, CourtDecision.Applicant.POLICE, Optional.empty());
    }

    private static TermsVersion.Change change(String reason) {
        return new TermsVersion.Change(TermsVersion.Cause.CORRECTED, LATER, "pat.sample", reason);
    }
}
