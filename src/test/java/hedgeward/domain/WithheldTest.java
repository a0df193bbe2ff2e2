package hedgeward.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Locale;
import java.util.stream.Stream;

/// No record of the domain may show in its `toString` what was written about a person: it ends in
/// logs and failure messages. Every record is filled with one telling word wherever it takes words,
/// however deep, and must not print it.
class WithheldTest {

    @ParameterizedTest
    @MethodSource("records")
    void printsNothingWrittenAboutAPerson(Class<?> type) {
        for (Object filled : Filled.all(type)) {
            String printed = filled.toString();
            assertThat(printed).isNotBlank();
            assertThat(printed.toUpperCase(Locale.ROOT)).doesNotContain(Filled.TELLING);
        }
    }

    static Stream<Class<?>> records() {
        return Filled.records();
    }
}
