package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Dapos;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class DapoRulesTest {

    private static final LocalDate MADE = London.dateOf(Dapos.MADE);
    private static final Instant LATER = Dapos.MADE.plus(Duration.ofDays(60));

    @Test
    void aCourtMayMakeOneWithoutANoticeAndLeaveItOpen() {
        assertThat(begun(Dapos.openEnded())).isEmpty();
        assertThat(begun(Dapos.file(Dapos.order(OrderTerm.until("the children’s case ends")))))
                .isEmpty();
    }

    @Test
    void itNeverEndsBeforeItBeginsNorLiesAhead() {
        assertThat(begun(Dapos.file(Dapos.order(OrderTerm.to(MADE.minusDays(1))))))
                .contains(CaseRejection.LAST_DAY_DOES_NOT_FIT);
        assertThat(refusal(DapoRules.begin(Dapos.openEnded(), Dapos.MADE.minusSeconds(1))))
                .contains(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void monitoringLastsAtMostTwelveMonthsAndStatesItsEnd() {
        assertThat(begun(with(monitoring(Optional.of(MADE.plusMonths(12).minusDays(1))))))
                .isEmpty();
        assertThat(begun(with(monitoring(Optional.of(MADE.plusMonths(12))))))
                .contains(CaseRejection.MONITORING_TOO_LONG);
        assertThat(begun(with(monitoring(Optional.empty()))))
                .contains(CaseRejection.MONITORING_TOO_LONG);
    }

    @Test
    void monitoringIsNotImposedInAbsence() {
        CaseFile file = with(monitoring(Optional.of(MADE.plusMonths(6))));
        ProtectionOrder order = file.order().orElseThrow();
        assertThat(begun(Dapos.file(order.withMaking(withoutNotice(Optional.empty())))))
                .contains(CaseRejection.MONITORING_IN_ABSENCE);
    }

    @Test
    void aRequirementNamesItsSupervisorAndItsWords() {
        Condition course =
                Condition.of(ConditionType.REQUIREMENT)
                        .withCourtWords("Attend every session of the course offered.");
        assertThat(begun(with(course))).contains(CaseRejection.SUPERVISOR_MISSING);
        assertThat(begun(with(course.withBounds(Bounds.PLAIN.withSupervisor("A. Warden")))))
                .isEmpty();
    }

    @Test
    void aTermDoesNotOutliveItsOrderButMayEndBefore() {
        Condition away =
                Condition.of(ConditionType.NO_CONTACT).withLife(TermLife.until(MADE.plusDays(30)));
        assertThat(begun(with(OrderTerm.to(MADE.plusDays(90)), away))).isEmpty();
        assertThat(begun(with(OrderTerm.to(MADE.plusDays(29)), away)))
                .contains(CaseRejection.TERM_OUTLIVES_ORDER);
    }

    @Test
    void whatWasVariedStandsForWhatHappenedBefore() {
        Terms more = plus(Dapos.terms(), Condition.distance(100));
        Instant heard = Dapos.MADE.plus(Duration.ofDays(20));
        CaseFile varied = accepted(vary(Dapos.openEnded(), heard, heard, more));
        ProtectionOrder order = varied.order().orElseThrow();
        assertThat(order.history().at(heard.minusSeconds(1))).isEqualTo(Dapos.terms());
        assertThat(order.history().at(heard)).isEqualTo(more);
        assertThat(order.term()).isEqualTo(OrderTerm.OPEN_ENDED);
        assertThat(varied.stageAt(heard)).isInstanceOf(Stage.InForce.class);
    }

    @Test
    void aVariationWithoutNoticeBindsFromAwareness() {
        Terms more = plus(Dapos.terms(), Condition.distance(100));
        Instant heard = Dapos.MADE.plus(Duration.ofDays(20));
        Instant aware = heard.plus(Duration.ofDays(2));
        CaseFile varied = accepted(vary(Dapos.openEnded(), heard, aware, more));
        assertThat(varied.order().orElseThrow().history().at(aware.minusSeconds(1)))
                .isEqualTo(Dapos.terms());
        assertThat(refusal(vary(Dapos.openEnded(), heard, LATER.plusSeconds(1), more)))
                .contains(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void aVariationIsHeldToTheSameBounds() {
        Instant heard = Dapos.MADE.plus(Duration.ofDays(20));
        Terms long_ = plus(Dapos.terms(), monitoring(Optional.of(MADE.plusMonths(14))));
        assertThat(refusal(vary(Dapos.openEnded(), heard, heard, long_)))
                .contains(CaseRejection.MONITORING_TOO_LONG);
    }

    @Test
    void whoDoesNotKnowOfItBreaksNothing() {
        ProtectionOrder unknown =
                Dapos.order(OrderTerm.OPEN_ENDED).withMaking(withoutNotice(Optional.empty()));
        CaseFile file = Dapos.file(unknown);
        assertThat(ArrestRules.at(file, LATER))
                .isEqualTo(new Arrestable.TakeAdvice(Arrestable.Why.RESPONDENT_UNAWARE));
        CaseFile told = accepted(DapoRules.becameAware(file, LATER, LATER));
        assertThat(ArrestRules.at(told, LATER))
                .isEqualTo(new Arrestable.TakeAdvice(Arrestable.Why.ORDER_NOT_SERVED));
        assertThat(refusal(DapoRules.becameAware(told, LATER, LATER)))
                .contains(CaseRejection.ALREADY_AWARE);
        assertThat(refusal(DapoRules.becameAware(file, Dapos.MADE.minusSeconds(1), LATER)))
                .contains(CaseRejection.AWARE_BEFORE_MADE);
        CaseFile served =
                Dapos.file(unknown.withService(new OrderService(LATER, Optional.empty())));
        assertThat(ArrestRules.at(served, LATER))
                .isEqualTo(new Arrestable.Yes(Arrestable.Why.DAPO_IN_FORCE));
    }

    @Test
    void aRefusalNamesTheSectionOfItsOwnAct() {
        for (CaseRejection why : CaseRejection.values()) {
            assertThat(why.source(Regime.DAPN_DAPO).map(LegalSource::act).orElse(""))
                    .as(why.name())
                    .isNotEqualTo("Crime and Security Act 2010");
        }
    }

    private static OrderMaking withoutNotice(Optional<Instant> aware) {
        return new OrderMaking(
                OrderRoute.BY_PROTECTED_PERSON, Optional.empty(), true, aware, Optional.empty());
    }

    private static Decision<CaseFile, CaseRejection> vary(
            CaseFile file, Instant heard, Instant binds, Terms terms) {
        CourtDecision decision =
                new CourtDecision(
                        Optional.of("Family Court at Brackenford"),
                        heard,
                        CourtDecision.Applicant.PROTECTED_PERSON,
                        Optional.empty());
        return VariationRules.vary(
                file,
                new VariationRules.Variation(
                        new OrderEvent.Varied(decision, binds, "A distance is added."),
                        terms,
                        file.order().orElseThrow().term()),
                new TermsVersion.Change(
                        TermsVersion.Cause.VARIED, LATER, "c.officer", "A distance is added."),
                LATER);
    }

    private static Condition monitoring(Optional<LocalDate> last) {
        Condition term =
                Condition.of(ConditionType.ELECTRONIC_MONITORING)
                        .withCourtWords("Wear the device fitted.");
        return last.map(day -> term.withLife(TermLife.until(day))).orElse(term);
    }

    private static Terms plus(Terms terms, Condition more) {
        List<Condition> all = new ArrayList<>(terms.conditions());
        all.add(more);
        return new Terms(all);
    }

    private static CaseFile with(Condition more) {
        return with(OrderTerm.OPEN_ENDED, more);
    }

    private static CaseFile with(OrderTerm term, Condition more) {
        ProtectionOrder order = Dapos.order(term);
        return Dapos.file(
                new ProtectionOrder(
                        order.madeAt(),
                        term,
                        plus(Dapos.terms(), more),
                        order.service(),
                        order.expiryNotedAt(),
                        order.making()));
    }

    private static Optional<CaseRejection> begun(CaseFile file) {
        return refusal(DapoRules.begin(file, LATER));
    }

    private static Optional<CaseRejection> refusal(Decision<CaseFile, CaseRejection> decision) {
        return decision instanceof Decision.Rejected<CaseFile, CaseRejection>(var why)
                ? Optional.of(why)
                : Optional.empty();
    }

    private static CaseFile accepted(Decision<CaseFile, CaseRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<CaseFile, CaseRejection>) decision).value();
    }
}
