package hedgeward.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class BeginningTest {

    private static final Instant LATEST = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant JUST_BEFORE = LATEST.minusSeconds(1);
    private static final BreachId BREACH = new BreachId(new UUID(3, 3));
    private static final BreachId OTHER = new BreachId(new UUID(3, 4));
    private static final Duty MADE =
            duty(Happening.of(Happening.What.ORDER_MADE, LATEST.minusSeconds(90_000)));
    private static final Duty ARREST =
            duty(Happening.of(Happening.What.ARRESTED, LATEST.minusSeconds(90_000), BREACH));

    @Test
    void nothingIsOlderThanARegisterThatWasAlwaysHere() {
        assertThat(Beginning.ALWAYS_HERE.isAfter(MADE)).isFalse();
    }

    @Test
    void whatRanOutAsTheOfficeWasMadeIsOlderAndASecondLaterIsNot() {
        assertThat(office(LATEST).isAfter(MADE)).isTrue();
        assertThat(office(LATEST.plusSeconds(1)).isAfter(MADE)).isTrue();
        assertThat(office(JUST_BEFORE).isAfter(MADE)).isFalse();
    }

    @Test
    void whatRanOutAsTheCaseWasLoadedIsOlder() {
        assertThat(loaded(LATEST).isAfter(MADE)).isTrue();
        assertThat(loaded(JUST_BEFORE).isAfter(MADE)).isFalse();
    }

    @Test
    void aBreachLoadedLaterThanItsCaseIsOlderByItself() {
        Beginning later =
                new Beginning(Optional.empty(), Optional.of(JUST_BEFORE), Map.of(BREACH, LATEST));
        assertThat(later.isAfter(ARREST)).isTrue();
        assertThat(later.isAfter(MADE)).isFalse();
        Beginning another =
                new Beginning(Optional.empty(), Optional.empty(), Map.of(OTHER, LATEST));
        assertThat(another.isAfter(ARREST)).isFalse();
    }

    private static Beginning office(Instant made) {
        return new Beginning(Optional.of(made), Optional.empty(), Map.of());
    }

    private static Beginning loaded(Instant at) {
        return new Beginning(Optional.empty(), Optional.of(at), Map.of());
    }

    private static Duty duty(Happening about) {
        return new Duty(
                DutyKey.of(DutyKind.TELL, about),
                DutyKind.TELL,
                about,
                new UpdateLimit(JUST_BEFORE, LATEST));
    }
}
