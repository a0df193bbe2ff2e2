package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Respondent;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case that begins with its order: what must fit together on the day it is written down.
class DapoBeginTest {

    private static final Instant NOW = Dapos.MADE.plus(Duration.ofDays(3));

    @Test
    void theMakingIsTheFirstFactOfTheCase() {
        CaseFile file = Dapos.openEnded();
        assertThat(DapoRules.begin(file, Dapos.MADE))
                .isEqualTo(
                        new Decision.Accepted<>(
                                file, List.of(new CaseFact.OrderMade(file.id(), Dapos.MADE))));
    }

    @Test
    void aCaseWithANoticeOrWithoutAnOrderDoesNotBeginThisWay() {
        assertThat(rejected(DapoRules.begin(Lives.dapo(Steps.made()), NOW)))
                .isEqualTo(CaseRejection.NO_ORDER);
    }

    @Test
    void aRespondentIsEighteenOnTheDayOfTheOrder() {
        LocalDate made = LocalDate.of(2024, 12, 23);
        assertThat(rejected(DapoRules.begin(born(made.minusYears(18).plusDays(1)), NOW)))
                .isEqualTo(CaseRejection.RESPONDENT_UNDER_18);
        assertThat(accepted(DapoRules.begin(born(made.minusYears(18)), NOW)).order()).isPresent();
    }

    @Test
    void serviceLiesBetweenTheMakingAndNow() {
        assertThat(rejected(servedAt(Dapos.MADE.minusSeconds(1))))
                .isEqualTo(CaseRejection.ORDER_SERVED_BEFORE_MADE);
        assertThat(servedAt(Dapos.MADE)).isInstanceOf(Decision.Accepted.class);
        assertThat(servedAt(NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(servedAt(NOW.plusSeconds(1)))).isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void awarenessLiesBetweenTheMakingAndNow() {
        assertThat(rejected(awareAt(Dapos.MADE.minusSeconds(1))))
                .isEqualTo(CaseRejection.AWARE_BEFORE_MADE);
        assertThat(awareAt(Dapos.MADE)).isInstanceOf(Decision.Accepted.class);
        assertThat(awareAt(NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejected(awareAt(NOW.plusSeconds(1)))).isEqualTo(CaseRejection.IN_THE_FUTURE);
    }

    @Test
    void onlyAnOrderMadeWithoutNoticeIsBecomeAwareOfAndNeverBeforehand() {
        assertThat(rejected(DapoRules.becameAware(Steps.listed(), NOW, NOW)))
                .isEqualTo(CaseRejection.NO_ORDER);
        assertThat(rejected(DapoRules.becameAware(Dapos.openEnded(), NOW, NOW)))
                .isEqualTo(CaseRejection.ALREADY_AWARE);
        CaseFile quiet = Dapos.file(quiet(Optional.empty()));
        assertThat(rejected(DapoRules.becameAware(quiet, NOW.plusSeconds(1), NOW)))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        assertThat(
                        accepted(DapoRules.becameAware(quiet, Dapos.MADE, NOW))
                                .order()
                                .flatMap(order -> order.making().awareAt()))
                .contains(Dapos.MADE);
    }

    @Test
    void aDvpoOfThirteenDaysOrWithoutTheUsualTermIsNotMade() {
        assertThat(
                        rejected(
                                HearingRules.make(
                                        Steps.listed(),
                                        new HearingRules.OrderMade(
                                                Story.MADE,
                                                OrderTerm.ofDays(LocalDate.of(2026, 11, 26), 13),
                                                Story.terms()),
                                        Story.MADE)))
                .isEqualTo(CaseRejection.TERM_OUT_OF_RANGE);
        assertThat(
                        rejected(
                                HearingRules.make(
                                        Steps.listed(),
                                        new HearingRules.OrderMade(
                                                Story.MADE,
                                                OrderTerm.ofDays(LocalDate.of(2026, 11, 26), 14),
                                                Terms.NONE),
                                        Story.MADE)))
                .isEqualTo(CaseRejection.MOLESTATION_TERM_MISSING);
    }

    private static Decision<CaseFile, CaseRejection> servedAt(Instant at) {
        return DapoRules.begin(
                Dapos.file(
                        Dapos.order(OrderTerm.OPEN_ENDED)
                                .withService(new OrderService(at, Optional.empty()))),
                NOW);
    }

    private static Decision<CaseFile, CaseRejection> awareAt(Instant at) {
        return DapoRules.begin(Dapos.file(quiet(Optional.of(at))), NOW);
    }

    private static ProtectionOrder quiet(Optional<Instant> aware) {
        return Dapos.order(OrderTerm.OPEN_ENDED)
                .withMaking(
                        new OrderMaking(
                                OrderRoute.BY_CHIEF_OFFICER,
                                Optional.empty(),
                                true,
                                aware,
                                Optional.empty()));
    }

    private static CaseFile born(LocalDate day) {
        CaseFile file = Dapos.openEnded();
        Parties all = file.parties();
        Respondent young =
                new Respondent(
                        all.respondent().name(),
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty());
        return file.withParties(
                new Parties(young, all.protectedPerson(), all.relationship(), all.household()));
    }
}
