package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.common.Decision;
import hedgeward.domain.law.Regime;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class OrderWithoutNoticeTest {

    private static final Instant MADE = Instant.parse("2025-06-04T10:00:00Z");

    @Test
    void beginsWithItsOrder() {
        CaseFile file = file(Regime.DAPN_DAPO, Optional.of(order(OrderTerm.OPEN_ENDED)));
        assertThat(file.beganAt()).isEqualTo(MADE);
        assertThat(file.stageAt(MADE.minusSeconds(1))).isInstanceOf(Stage.NotYet.class);
        assertThat(file.stageAt(MADE)).isEqualTo(new Stage.InForce(MADE, Optional.empty(), false));
        assertThat(file.noticeTerms().conditions()).isEmpty();
        assertThat(file.newestTerms()).isEqualTo(Story.terms());
    }

    @Test
    void needsAnOrderWhereThereIsNoNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(Regime.DAPN_DAPO, Optional.empty()));
    }

    @Test
    void isNeverADvpo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(Regime.DVPN_DVPO, Optional.of(order(OrderTerm.OPEN_ENDED))));
    }

    @Test
    void bindsFromAwarenessWhenMadeWithoutNotice() {
        Instant aware = MADE.plus(Duration.ofHours(5));
        ProtectionOrder order = order(OrderTerm.until("the criminal trial ends"));
        assertThat(order.isKnownToRespondentAt(MADE.plusSeconds(60))).isFalse();
        ProtectionOrder told = order.withMaking(order.making().awareFrom(aware));
        assertThat(told.isKnownToRespondentAt(aware.minusSeconds(1))).isFalse();
        assertThat(told.isKnownToRespondentAt(aware)).isTrue();
        ProtectionOrder served = order.withService(new OrderService(aware, Optional.empty()));
        assertThat(served.isKnownToRespondentAt(aware)).isTrue();
        assertThat(order.term().endsAt()).isEmpty();
    }

    @Test
    void cannotBeAuthorisedOrServedAsANotice() {
        CaseFile file = file(Regime.DAPN_DAPO, Optional.of(order(OrderTerm.OPEN_ENDED)));
        assertThat(NoticeRules.authorise(file, Story.SUPERINTENDENT, MADE))
                .isEqualTo(Decision.reject(CaseRejection.NO_NOTICE));
    }

    private static ProtectionOrder order(OrderTerm term) {
        return new ProtectionOrder(
                MADE,
                term,
                Story.terms(),
                Optional.empty(),
                Optional.empty(),
                new OrderMaking(
                        OrderRoute.FAMILY_PROCEEDINGS,
                        Optional.of("Family Court at Brackenford"),
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static CaseFile file(Regime regime, Optional<ProtectionOrder> order) {
        CaseFile told = Story.authorised();
        return new CaseFile(
                told.id(),
                0,
                told.ref(),
                told.occurrenceRef(),
                regime,
                told.parties(),
                Optional.empty(),
                List.of(),
                order,
                told.handling());
    }
}
