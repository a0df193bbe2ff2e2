package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/// Which instants stand for a time that is known only from and to.
class SpanTest {

    private static final Instant FROM = Told.WHEN;

    @Test
    void aMomentIsAnInstantAndAnHourIsNot() {
        assertThat(Span.at(FROM).isInstant()).isTrue();
        assertThat(lasting(Duration.ofHours(1)).isInstant()).isFalse();
    }

    @Test
    void everyMinuteOfAnHourStandsForIt() {
        assertThat(lasting(Duration.ofMinutes(3)).samples())
                .containsExactly(FROM, minute(1), minute(2), minute(3), minute(3));
    }

    @Test
    void aLongTimeIsSpreadEvenlyFromItsStartToItsEnd() {
        Span twoDays = lasting(Duration.ofDays(2));
        assertThat(twoDays.samples().toList())
                .hasSize(1_442)
                .startsWith(FROM, minute(2), minute(4))
                .endsWith(twoDays.to())
                .allMatch(at -> !at.isAfter(twoDays.to()));
    }

    private static Span lasting(Duration length) {
        return new Span(FROM, FROM.plus(length));
    }

    private static Instant minute(long minutes) {
        return FROM.plus(Duration.ofMinutes(minutes));
    }
}
