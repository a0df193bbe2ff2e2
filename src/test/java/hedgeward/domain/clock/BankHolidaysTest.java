package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class BankHolidaysTest {
    private static final ListOrigin ORIGIN =
            new ListOrigin("Invented list", LocalDate.of(2026, 1, 1), 2026, 2026);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

    private final BankHolidays published =
            BankHolidays.published(ORIGIN, List.of(Lists.holiday("2026-12-28")));

    @Test
    void anAdditionIsANewEditionAndLeavesTheOldOneAlone() {
        BankHolidays added = published.with(Lists.holiday("2026-06-05"));

        assertThat(added.days())
                .extracting(BankHoliday::date)
                .containsExactly(LocalDate.of(2026, 6, 5), DAY);
        assertThat(added.first()).isEqualTo("2026-06-05");
        assertThat(added.version()).isEqualTo("2026-01-01+1");
        assertThat(published.days()).hasSize(1);
        assertThat(published.version()).isEqualTo("2026-01-01");
    }

    @Test
    void aRemovalIsANewEditionToo() {
        BankHolidays moved = published.with(Lists.holiday("2026-12-29")).without(DAY);

        assertThat(moved.on(DAY)).isEqualTo(Optional.empty());
        assertThat(moved.edition()).isEqualTo(2);
        assertThat(moved.last()).isEqualTo("2026-12-29");
    }

    @Test
    void aDayAddedForALaterYearDoesNotMakeTheListCoverThatYear() {
        BankHolidays added = published.with(Lists.holiday("2030-06-05"));

        assertThat(added.covers(2030)).isFalse();
        assertThat(added.covers(2026)).isTrue();
    }

    @Test
    void aKeptEditionComesBackAsItWas() {
        BankHolidays changed = published.with(Lists.holiday("2026-06-05"));

        BankHolidays kept =
                BankHolidays.edition(changed.origin(), changed.edition(), changed.days());

        assertThat(kept.version()).isEqualTo(changed.version());
        assertThat(kept.days()).isEqualTo(changed.days());
    }

    @Test
    void aListNeverEndsEmptyOrNamesADayTwice() {
        BankHoliday day = Lists.holiday("2026-12-28");

        assertThatIllegalArgumentException().isThrownBy(() -> published.without(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.published(ORIGIN, List.of(day, day)));
    }

    @Test
    void yearsTheWrongWayRoundAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ListOrigin(
                                        "Invented list", LocalDate.of(2026, 1, 1), 2027, 2026));
    }
}
