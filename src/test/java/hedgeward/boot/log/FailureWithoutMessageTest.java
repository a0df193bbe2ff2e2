package hedgeward.boot.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import static java.util.Objects.requireNonNull;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailureWithoutMessageTest {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger logger = context.getLogger("hedgeward.test");

    @Test
    void showsTypesAndFramesOfAFailureAndItsCauseButNoMessage() {
        Throwable failure =
                new IllegalStateException(
                        "Zebedee Marker", new ArithmeticException("07000 000000"));

        String text = converted(failure);

        assertThat(text)
                .contains("java.lang.IllegalStateException")
                .contains("caused by java.lang.ArithmeticException")
                .contains("at hedgeward.boot.log.FailureWithoutMessageTest")
                .doesNotContain("Zebedee")
                .doesNotContain("07000");
    }

    @Test
    void theLogIsSetUpToUseItAndKeepsLibrariesThatQuoteValuesAtWarnings() {
        assertThat(context.getLogger("org.jooq").getEffectiveLevel()).isEqualTo(Level.WARN);
        assertThat(context.getLogger("org.h2").getEffectiveLevel()).isEqualTo(Level.WARN);
        assertThat(contentOf(requireNonNull(getClass().getResource("/logback.xml"))))
                .contains(FailureWithoutMessage.class.getName())
                .contains("%failure%nopex");
    }

    private String converted(Throwable failure) {
        return new FailureWithoutMessage()
                .convert(
                        new LoggingEvent(
                                getClass().getName(),
                                logger,
                                Level.ERROR,
                                "message",
                                failure,
                                null));
    }
}
