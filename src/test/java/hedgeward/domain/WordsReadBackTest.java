package hedgeward.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.VisitPurpose;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// What the register writes into a file it can read again: each word stands for one value only.
class WordsReadBackTest {

    @Test
    void everyWordIsReadAsTheValueItWasWrittenFor() {
        readsBack(Attempt.values(), Attempt::word, Attempt::ofWord);
        readsBack(VisitPurpose.values(), VisitPurpose::word, VisitPurpose::ofWord);
        readsBack(BreachSource.values(), BreachSource::word, BreachSource::ofWord);
        readsBack(HearingResult.values(), HearingResult::word, HearingResult::ofWord);
        readsBack(RiskGrade.values(), RiskGrade::word, RiskGrade::ofWord);
    }

    private static <E> void readsBack(
            E[] values, Function<E, String> word, Function<String, Optional<E>> read) {
        assertThat(Arrays.stream(values).map(word))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        for (E value : values) {
            assertThat(read.apply(word.apply(value))).contains(value);
        }
        assertThat(read.apply("no such word")).isEmpty();
    }
}
