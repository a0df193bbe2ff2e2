package hedgeward.app.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.app.fakes.MemoryNotifications;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.MadeByMistake;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was done on the strength of the story's order.
class CaseRelianceTest {

    private static final Instant BEFORE = Story.MADE.minusSeconds(1);

    @Test
    void whoeverWasArrestedUnderTheOrderIsHeldByItsClock() {
        assertThat(relied(BEFORE, arrested(Story.MADE))).isEqualTo(1);
    }

    @Test
    void anArrestForBreachOfTheNoticeDoesNotRelyOnTheOrder() {
        assertThat(relied(BEFORE, arrested(BEFORE))).isZero();
    }

    @Test
    void aReportSinceTheOrderReliesOnIt() {
        assertThat(relied(Story.MADE, new BreachState.Reported())).isEqualTo(1);
        assertThat(relied(BEFORE, new BreachState.Reported())).isZero();
    }

    /// One left behind would answer for what the next order of the case asks for.
    @Test
    void whatTheRespondentNotifiedIsOfTheOrder() {
        MemoryOffice one = new MemoryOffice();
        MemoryNotifications told = new MemoryNotifications();
        assertThat(
                        told.saveEvent(
                                new NotifiableEvent(
                                        new NotifiableId(new UUID(3, 1)),
                                        0,
                                        Steps.orderServed().id(),
                                        NotifiableEvent.Kind.ORDER_MADE,
                                        London.dateOf(Story.MADE),
                                        Optional.empty(),
                                        Optional.empty())))
                .isEqualTo(Saved.SAVED);
        assertThat(new CaseReliance(one.visits, one.breaches, told).of(Steps.orderServed()))
                .isEqualTo(new MadeByMistake.Relied(0, 0, 1));
    }

    private int relied(Instant reported, BreachState state) {
        MemoryOffice one = new MemoryOffice();
        one.breaches.addAll(
                List.of(
                        new Breach(
                                new BreachId(new UUID(2, 1)),
                                0,
                                Steps.orderServed().id(),
                                Optional.empty(),
                                reported,
                                BreachSource.CALL,
                                List.of(),
                                Optional.empty(),
                                state)));
        MadeByMistake.Relied relied =
                new CaseReliance(one.visits, one.breaches, new MemoryNotifications())
                        .of(Steps.orderServed());
        assertThat(relied.visits()).isZero();
        return relied.breaches();
    }

    private static BreachState arrested(Instant at) {
        return new BreachState.InCustody(
                new Arrest(at, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
