package hedgeward.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.ClockRule;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.domain.clock.Sitting;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.support.UpdateLimit;
import hedgeward.story.Story;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Values that cannot be are never made: each is told beside the last one that can.
class ImpossibleTest {

    private static final Instant NOON = Story.at("2026-12-04T12:00");
    private static final Instant BEFORE = NOON.minusSeconds(1);
    private static final CourtSittings SITTINGS = CourtSittings.usual(Story.holidays());
    private static final LocalTime TEN = LocalTime.of(10, 0);

    static Stream<Arguments> values() {
        return Stream.of(
                beside(
                        "a way of less than nothing",
                        () -> new Court("Court", SITTINGS, Duration.ofSeconds(-1)),
                        () -> new Court("Court", SITTINGS, Duration.ZERO)),
                beside(
                        "a court without a name",
                        () -> new Court(" ", SITTINGS, Duration.ZERO),
                        () -> new Court("C", SITTINGS, Duration.ZERO)),
                beside(
                        "a plan without a court",
                        () -> new CourtPlan(List.of(), Duration.ZERO),
                        () -> CourtPlan.of(SITTINGS)),
                beside(
                        "a margin of less than nothing",
                        () -> plan(Duration.ofSeconds(-1)),
                        () -> plan(Duration.ZERO)),
                beside(
                        "a sitting that ends as it begins",
                        () -> new Sitting(TEN, TEN),
                        () -> new Sitting(TEN, TEN.plusMinutes(1))),
                beside(
                        "a later reading before the earlier",
                        () -> deadline(BEFORE),
                        () -> deadline(NOON)),
                beside(
                        "a list that ends before it begins",
                        () -> new ListOrigin("list", LocalDate.of(2026, 1, 1), 2026, 2025),
                        () -> new ListOrigin("list", LocalDate.of(2026, 1, 1), 2026, 2026)),
                beside(
                        "a list without a day",
                        () -> BankHolidays.published(Story.holidays().origin(), List.of()),
                        Story::holidays),
                beside("a DVPO of 13 days", () -> new DvpoTerm(13), () -> new DvpoTerm(14)),
                beside("a DVPO of 29 days", () -> new DvpoTerm(29), () -> new DvpoTerm(28)),
                beside(
                        "a window of no length",
                        () -> new TimeWindow(NOON, NOON),
                        () -> new TimeWindow(BEFORE, NOON)),
                beside("a person without a surname", () -> named(" "), () -> named("M")),
                beside(
                        "a postcode of another shape",
                        () -> new Postcode("NN142XX"),
                        () -> new Postcode("NN14 2XX")),
                beside(
                        "a limit before its plan",
                        () -> new UpdateLimit(NOON, BEFORE),
                        () -> new UpdateLimit(NOON, NOON)),
                beside(
                        "a finding without a reason",
                        () -> new Reading(Finding.BREACH, List.of()),
                        () -> new Reading(Finding.BREACH, List.of(Reason.CONTACT_MADE))),
                beside("a distance below nothing", () -> scene(-1), () -> scene(0)),
                beside(
                        "a time that ends before it begins",
                        () -> new Span(NOON, BEFORE),
                        () -> new Span(NOON, NOON)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void isNeverMade(String what, ThrowingCallable impossible, ThrowingCallable possible) {
        assertThatIllegalArgumentException().as(what).isThrownBy(impossible);
        assertThatCode(possible).as(what).doesNotThrowAnyException();
    }

    private static Arguments beside(
            String what, ThrowingCallable impossible, ThrowingCallable possible) {
        return Arguments.of(what, impossible, possible);
    }

    private static CourtPlan plan(Duration margin) {
        return new CourtPlan(List.of(new Court("Court", SITTINGS, Duration.ZERO)), margin);
    }

    private static Deadline deadline(Instant latest) {
        return new Deadline(
                ClockRule.DVPO_BREACH,
                BEFORE,
                NOON,
                latest,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                false);
    }

    private static PersonName named(String surname) {
        return new PersonName(surname, Optional.empty());
    }

    private static Scene scene(int metres) {
        return new Scene(Optional.empty(), Optional.empty(), Optional.of(metres));
    }
}
