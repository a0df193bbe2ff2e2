package hedgeward.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.support.Happening.What;
import hedgeward.story.Dapos;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is owed under a DAPO (made Monday 23 December 2024, 12:00) and under no DVPO.
class DapoDutiesTest {

    private static final WorkingDays DAYS = new WorkingDays(Story.holidays());
    private static final Instant NEXT_DAY = Dapos.MADE.plusSeconds(86_400);

    @Test
    void theReleaseOfSomebodyHeldForItsBreachComesWhenPacesHoursEnd() {
        Instant arrived = Dapos.MADE.plusSeconds(7_200);
        Instant end = arrived.plusSeconds(86_400);
        List<Breach> held = held(new Custody(Optional.of(arrived), Optional.empty()));
        List<Duty> duties = UpdateDuties.of(Dapos.openEnded(), held, DAYS, arrived);
        assertThat(told(duties, What.RELEASE_COMING).limit()).isEqualTo(new UpdateLimit(end, end));
    }

    @Test
    void whileTheArrivalIsNotKnownTheHoursCountFromTheArrest() {
        Instant end = Dapos.MADE.plusSeconds(90_000);
        List<Duty> duties =
                UpdateDuties.of(Dapos.openEnded(), held(Custody.UNKNOWN), DAYS, NEXT_DAY);
        assertThat(told(duties, What.RELEASE_COMING).limit()).isEqualTo(new UpdateLimit(end, end));
    }

    @Test
    void aChangedLengthIsToldWithTheChangeAndTheMakingStaysTold() {
        CaseFile before = Dapos.openEnded();
        CaseFile longer = lasting(before, OrderTerm.to(LocalDate.of(2025, 6, 30)));
        assertThat(told(duties(longer), What.ORDER_MADE).key())
                .isEqualTo(told(duties(before), What.ORDER_MADE).key());
        assertThat(told(duties(longer), What.ORDER_VARIED).key().value())
                .isEqualTo("tell/order-varied/2024-12-24T12:00:00Z/2025-06-30");
        assertThat(told(duties(lasting(longer, OrderTerm.OPEN_ENDED)), What.ORDER_MADE).key())
                .isEqualTo(told(duties(before), What.ORDER_MADE).key());
    }

    @Test
    void aChangeOfTermsAloneIsKnownByWhenItWasPronounced() {
        OrderEvent terms = new OrderEvent.Varied(decision(), NEXT_DAY, "hours");
        assertThat(told(duties(with(terms)), What.ORDER_VARIED).key().value())
                .isEqualTo("tell/order-varied/2024-12-24T12:00:00Z");
    }

    @Test
    void anOrderLeftAsItIsIsToldWithinAWorkingDayAndChangesNoMarkers() {
        List<Duty> duties = duties(with(new OrderEvent.Confirmed(decision())));
        assertThat(told(duties, What.ORDER_CONFIRMED).limit()).isEqualTo(DAYS.within(NEXT_DAY));
        assertThat(duties)
                .extracting(Duty::kind)
                .contains(DutyKind.ADD_MARKERS)
                .doesNotContain(DutyKind.CHANGE_MARKERS);
    }

    @Test
    void listingTheReturnHearingIsNothingToTellOf() {
        OrderEvent listed = new OrderEvent.ReturnListed(decision(), NEXT_DAY.plusSeconds(60));
        assertThat(duties(with(listed))).hasSameSizeAs(duties(Dapos.openEnded()));
    }

    private static CaseFile with(OrderEvent event) {
        return Dapos.file(Dapos.order(OrderTerm.OPEN_ENDED).withEvent(event));
    }

    private static CaseFile lasting(CaseFile file, OrderTerm term) {
        OrderTerm before = file.order().orElseThrow().term();
        OrderEvent event = new OrderEvent.Varied(decision(), NEXT_DAY, "length").insteadOf(before);
        return file.withOrder(file.order().orElseThrow().withEvent(event).withTerm(term));
    }

    private static CourtDecision decision() {
        return new CourtDecision(
                Optional.empty(), NEXT_DAY, CourtDecision.Applicant.POLICE, Optional.empty());
    }

    private static List<Breach> held(Custody custody) {
        Arrest arrest =
                new Arrest(
                        Dapos.MADE.plusSeconds(3_600),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        custody,
                        Optional.empty());
        return List.of(
                new Breach(
                        new BreachId(new UUID(3, 3)),
                        1,
                        Dapos.openEnded().id(),
                        Optional.empty(),
                        Dapos.MADE,
                        BreachSource.VISIT,
                        List.of(),
                        Optional.empty(),
                        new BreachState.InCustody(arrest)));
    }

    private static List<Duty> duties(CaseFile file) {
        return UpdateDuties.of(file, List.of(), DAYS, NEXT_DAY);
    }

    private static Duty told(List<Duty> duties, What what) {
        return duties.stream()
                .filter(duty -> duty.kind() == DutyKind.TELL && duty.about().what() == what)
                .findFirst()
                .orElseThrow();
    }
}
