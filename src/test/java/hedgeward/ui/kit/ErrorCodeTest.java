package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void isTheSameForTheSameFailureWhateverItsMessage() {
        assertThat(ErrorCode.of(failure("Hawthorn Close"))).isEqualTo(ErrorCode.of(failure("x")));
    }

    @Test
    void differsByWhatWasThrown() {
        assertThat(ErrorCode.of(at("hedgeward.Somewhere", new IllegalStateException())))
                .isNotEqualTo(ErrorCode.of(at("hedgeward.Somewhere", new ArithmeticException())));
    }

    @Test
    void differsByWhereItWasThrown() {
        assertThat(ErrorCode.of(at("hedgeward.Here", new IllegalStateException())))
                .isNotEqualTo(ErrorCode.of(at("hedgeward.There", new IllegalStateException())));
    }

    @Test
    void differsByCause() {
        assertThat(ErrorCode.of(new RuntimeException(new ArithmeticException())).text())
                .isNotEqualTo(ErrorCode.of(new RuntimeException()).text());
    }

    @Test
    void canBeReadOutOnThePhone() {
        assertThat(ErrorCode.of(failure("x")).text())
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void holdsForAFailureThatIsItsOwnCausesCause() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertThat(ErrorCode.of(first).text()).hasSize(9);
    }

    private static Throwable failure(String message) {
        return at("hedgeward.Somewhere", new IllegalStateException(message));
    }

    private static Throwable at(String type, Throwable failure) {
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(type, "step", "File.java", 7)});
        return failure;
    }
}
