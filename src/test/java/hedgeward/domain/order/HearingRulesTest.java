package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class HearingRulesTest {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 11, 26);

    @Test
    void anOrderOfTwentyEightDaysMadeOnTheTwentySixthEndsWithTheTwentyThird() {
        ProtectionOrder order = Steps.made().order().orElseThrow();
        assertThat(order.term().lastDay()).contains(Story.LAST_DAY);
        assertThat(Steps.made().currentHearing().flatMap(Hearing::result))
                .contains(HearingResult.MADE);
    }

    @Property
    boolean aDvpoLastsFourteenToTwentyEightDaysAndNoOther(
            @ForAll @IntRange(min = -5, max = 60) int days) {
        OrderTerm term = new OrderTerm(Optional.of(days), Optional.of(MADE_ON.plusDays(days - 1L)));
        boolean lawful = days >= 14 && days <= 28;
        return HearingRules.termProblem(Regime.DVPN_DVPO, MADE_ON, term).isEmpty() == lawful;
    }

    @Test
    void theLastDayFitsTheDays() {
        OrderTerm offByOne = new OrderTerm(Optional.of(28), Optional.of(MADE_ON.plusDays(28)));
        assertThat(HearingRules.termProblem(Regime.DVPN_DVPO, MADE_ON, offByOne))
                .contains(CaseRejection.LAST_DAY_DOES_NOT_FIT);
    }

    @Test
    void aDapoMayBeOpenEnded() {
        assertThat(HearingRules.termProblem(Regime.DAPN_DAPO, MADE_ON, OrderTerm.OPEN_ENDED))
                .isEmpty();
    }

    @Test
    void nothingIsListedOrHeardBeforeTheNoticeIsServed() {
        assertThat(
                        rejected(
                                HearingRules.list(
                                        Story.authorised(), "Northampton", Story.MADE, Story.MADE)))
                .isEqualTo(CaseRejection.NOTICE_NOT_SERVED);
        assertThat(rejected(HearingRules.make(Story.authorised(), Steps.orderOf(28), Story.MADE)))
                .isEqualTo(CaseRejection.NOTICE_NOT_SERVED);
        assertThat(
                        rejected(
                                HearingRules.list(
                                        Steps.served(),
                                        "Northampton",
                                        Story.AUTHORISED,
                                        Story.MADE)))
                .isEqualTo(CaseRejection.LISTED_BEFORE_SERVICE);
    }

    @Test
    void aDeterminedApplicationIsNotDeterminedAgain() {
        assertThat(rejected(HearingRules.make(Steps.made(), Steps.orderOf(28), Story.MADE)))
                .isEqualTo(CaseRejection.ALREADY_DETERMINED);
        assertThat(
                        rejected(
                                HearingRules.list(
                                        Steps.made(), "Northampton", Story.ARRESTED, Story.MADE)))
                .isEqualTo(CaseRejection.ALREADY_DETERMINED);
    }

    @Test
    void listingAgainBeforeAResultReplacesTheListing() {
        CaseFile moved =
                accepted(
                        HearingRules.list(
                                Steps.listed(), "Kettering", at("2026-11-26T14:00"), Story.SERVED));
        assertThat(moved.hearings()).hasSize(1);
        assertThat(moved.currentHearing().flatMap(Hearing::court)).contains("Kettering");
    }

    @Test
    void anAdjournmentKeepsItsListingAndTakesANewOne() {
        Instant heard = at("2026-11-26T10:00");
        CaseFile adjourned =
                accepted(
                        HearingRules.end(
                                Steps.listed(), HearingResult.ADJOURNED, heard, "", heard));
        CaseFile relisted =
                accepted(
                        HearingRules.list(adjourned, "Northampton", at("2026-12-03T10:00"), heard));
        assertThat(relisted.hearings()).extracting(Hearing::number).containsExactly(1, 2);
        CaseFile made = accepted(HearingRules.make(relisted, laterOrder(), at("2026-12-03T10:00")));
        assertThat(made.hearings())
                .extracting(h -> h.result().orElseThrow())
                .containsExactly(HearingResult.ADJOURNED, HearingResult.MADE);
    }

    private static HearingRules.OrderMade laterOrder() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        return new HearingRules.OrderMade(
                at("2026-12-03T10:00"), OrderTerm.ofDays(day, 14), Story.terms());
    }

    @Test
    void anOrderIsServedOnceAndNotBeforeItIsMade() {
        OrderService early = new OrderService(Story.SERVED, Optional.empty());
        assertThat(rejected(HearingRules.serveOrder(Steps.made(), early, Story.ARRESTED)))
                .isEqualTo(CaseRejection.ORDER_SERVED_BEFORE_MADE);
        OrderService again = new OrderService(Story.ARRESTED, Optional.empty());
        assertThat(rejected(HearingRules.serveOrder(Steps.orderServed(), again, Story.ARRESTED)))
                .isEqualTo(CaseRejection.ALREADY_SERVED);
        assertThat(rejected(HearingRules.serveOrder(Steps.listed(), again, Story.ARRESTED)))
                .isEqualTo(CaseRejection.NO_ORDER);
    }
}
