package hedgeward.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RetentionSpansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Span SEVEN = new Span.Clear(7);
    private static final Span EIGHT = new Span.Clear(8);
    private static final RetentionSpans NONE_SET = RetentionSpans.on(TODAY, List.of());

    @Test
    void theGuidanceCountsWhereNothingIsSet() {
        for (RetentionGroup group : RetentionGroup.values()) {
            assertThat(NONE_SET.of(group)).isEqualTo(group.usual());
        }
    }

    @Test
    void aSpanCountsFromItsFirstDayOnAndForItsGroupOnly() {
        List<SpanChange> changes = List.of(change(1, SEVEN, TODAY));

        assertThat(RetentionSpans.on(TODAY.minusDays(1), changes).of(RetentionGroup.SERIOUS))
                .isEqualTo(new Span.Clear(10));
        assertThat(RetentionSpans.on(TODAY, changes).of(RetentionGroup.SERIOUS)).isEqualTo(SEVEN);
        assertThat(RetentionSpans.on(TODAY, changes).of(RetentionGroup.OTHER))
                .isEqualTo(new Span.Clear(6));
    }

    @Test
    void theLaterDayCountsAndOnOneDayTheLaterSet() {
        assertThat(serious(change(1, SEVEN, TODAY), change(2, EIGHT, TODAY.minusDays(1))))
                .isEqualTo(SEVEN);
        assertThat(serious(change(1, SEVEN, TODAY), change(2, EIGHT, TODAY))).isEqualTo(EIGHT);
        assertThat(serious(change(2, EIGHT, TODAY), change(1, SEVEN, TODAY))).isEqualTo(EIGHT);
    }

    @Test
    void anotherSpanOfOneGroupLeavesTheOthers() {
        RetentionSpans own = RetentionSpans.on(TODAY, List.of(change(1, SEVEN, TODAY)));
        RetentionSpans other = own.with(RetentionGroup.OTHER, EIGHT);

        assertThat(other.of(RetentionGroup.SERIOUS)).isEqualTo(SEVEN);
        assertThat(other.of(RetentionGroup.OTHER)).isEqualTo(EIGHT);
        assertThat(own.of(RetentionGroup.OTHER)).isEqualTo(new Span.Clear(6));
    }

    @Test
    void undecidedCasesWaitAsLongAsTheSuggestedGroup() {
        assertThat(NONE_SET.undecidedQuietSince(TODAY)).isEqualTo(LocalDate.of(2016, 11, 23));
        assertThat(NONE_SET.with(RetentionGroup.SERIOUS, SEVEN).undecidedQuietSince(TODAY))
                .isEqualTo(LocalDate.of(2019, 11, 23));
        assertThat(
                        NONE_SET.with(RetentionGroup.SERIOUS, new Span.UntilAge(40, 5))
                                .undecidedQuietSince(TODAY))
                .isEqualTo(TODAY);
    }

    @Test
    void aSourceIsGivenAndNotTooLong() {
        assertThat(problem(SEVEN, TODAY, " ")).contains(SpanRejection.SOURCE_MISSING);
        assertThat(problem(SEVEN, TODAY, "x".repeat(401))).contains(SpanRejection.SOURCE_TOO_LONG);
        assertThat(problem(SEVEN, TODAY, "x".repeat(400))).isEmpty();
    }

    @Test
    void nothingIsSetForDaysThatAreOver() {
        assertThat(problem(SEVEN, TODAY.minusDays(1), "Schedule"))
                .contains(SpanRejection.FROM_PAST);
        assertThat(problem(SEVEN, TODAY, "Schedule")).isEmpty();
        assertThat(problem(SEVEN, TODAY.plusDays(1), "Schedule")).isEmpty();
    }

    @Test
    void aSpanHasItsLongest() {
        assertThat(problem(new Span.Clear(100), TODAY, "Schedule")).isEmpty();
        assertThat(problem(new Span.Clear(101), TODAY, "Schedule"))
                .contains(SpanRejection.TOO_LONG);
        assertThat(problem(new Span.UntilAge(120, 100), TODAY, "Schedule")).isEmpty();
        assertThat(problem(new Span.UntilAge(121, 100), TODAY, "Schedule"))
                .contains(SpanRejection.TOO_LONG);
        assertThat(problem(new Span.UntilAge(120, 101), TODAY, "Schedule"))
                .contains(SpanRejection.TOO_LONG);
    }

    @Test
    void theSameSpanIsNotSetAgain() {
        assertThat(problem(new Span.Clear(10), TODAY, "Schedule")).contains(SpanRejection.SAME);
    }

    @Test
    void theSourceStaysOutOfWhatIsPrinted() {
        assertThat(change(1, SEVEN, TODAY)).hasToString("SpanChange[1, SERIOUS]");
    }

    private static Optional<SpanRejection> problem(Span span, LocalDate from, String source) {
        return NONE_SET.problem(RetentionGroup.SERIOUS, span, from, TODAY, source);
    }

    private static Span serious(SpanChange... changes) {
        return RetentionSpans.on(TODAY, List.of(changes)).of(RetentionGroup.SERIOUS);
    }

    private static SpanChange change(int number, Span span, LocalDate from) {
        return new SpanChange(
                number,
                RetentionGroup.SERIOUS,
                span,
                from,
                "Schedule of Invented North",
                Instant.EPOCH,
                "alder",
                "Finch");
    }
}
