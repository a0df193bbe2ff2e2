package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class TermsHistoryTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T10:00:00Z");
    private static final Instant MAY = Instant.parse("2027-05-10T10:00:00Z");
    private static final Terms FIRST = distance(100);
    private static final Terms SECOND = distance(200);
    private static final Terms THIRD = distance(300);

    @Test
    void termsNeverChangedBindAtEveryInstant() {
        TermsHistory history = TermsHistory.of(FIRST);
        assertThat(history.terms()).isEqualTo(FIRST);
        assertThat(history.at(Instant.EPOCH)).isEqualTo(FIRST);
        assertThat(history.at(MAY)).isEqualTo(FIRST);
    }

    @Test
    void aVariationBindsFromItsInstantOn() {
        TermsHistory varied =
                TermsHistory.of(FIRST).varied(SECOND, MARCH, change(TermsVersion.Cause.VARIED));
        assertThat(varied.at(MARCH.minusSeconds(1))).isEqualTo(FIRST);
        assertThat(varied.at(MARCH)).isEqualTo(SECOND);
        assertThat(varied.terms()).isEqualTo(SECOND);
        assertThat(varied.versions()).hasSize(2);
        assertThat(varied.current().number()).isEqualTo(2);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsFromTheSameInstant() {
        TermsHistory corrected =
                TermsHistory.of(FIRST).corrected(SECOND, change(TermsVersion.Cause.CORRECTED));
        assertThat(corrected.at(Instant.EPOCH)).isEqualTo(SECOND);
        TermsHistory later =
                TermsHistory.of(FIRST)
                        .varied(SECOND, MARCH, change(TermsVersion.Cause.VARIED))
                        .corrected(THIRD, change(TermsVersion.Cause.CORRECTED));
        assertThat(later.at(MARCH.minusSeconds(1))).isEqualTo(FIRST);
        assertThat(later.at(MARCH)).isEqualTo(THIRD);
        assertThat(later.versions()).extracting(TermsVersion::number).containsExactly(1, 2, 3);
    }

    @Test
    void whatEverBoundIsRememberedWhatWasWronglyRecordedIsNot() {
        Terms contact = kinds(ConditionType.NO_CONTACT);
        Terms entry = kinds(ConditionType.NO_ENTRY);
        TermsHistory varied =
                TermsHistory.of(FIRST)
                        .corrected(contact, change(TermsVersion.Cause.CORRECTED))
                        .varied(entry, MARCH, change(TermsVersion.Cause.VARIED));

        assertThat(varied.typesUntil(MARCH.minusSeconds(1)))
                .containsExactly(ConditionType.NO_CONTACT);
        assertThat(varied.typesUntil(MARCH))
                .containsExactlyInAnyOrder(ConditionType.NO_CONTACT, ConditionType.NO_ENTRY);
    }

    @Test
    void aTermCountsFromItsBeginningOnAndAfterItsEndToo() {
        Condition later =
                Condition.of(ConditionType.NO_ENTRY)
                        .withLife(
                                new TermLife(
                                        Optional.of(MARCH),
                                        Optional.of(LocalDate.of(2027, 3, 20))));
        TermsHistory history = TermsHistory.of(new Terms(List.of(later)));

        assertThat(history.typesUntil(MARCH.minusSeconds(1))).isEmpty();
        assertThat(history.typesUntil(MARCH)).containsExactly(ConditionType.NO_ENTRY);
        assertThat(history.typesUntil(MAY)).containsExactly(ConditionType.NO_ENTRY);
    }

    private static Terms kinds(ConditionType type) {
        return new Terms(List.of(Condition.of(type)));
    }

    @Test
    void aVariationDatedBeforeAnotherDoesNotUndoIt() {
        TermsHistory history =
                TermsHistory.of(FIRST)
                        .varied(SECOND, MAY, change(TermsVersion.Cause.VARIED))
                        .varied(THIRD, MARCH, change(TermsVersion.Cause.VARIED));
        assertThat(history.at(MARCH)).isEqualTo(THIRD);
        assertThat(history.at(MAY)).isEqualTo(SECOND);
        assertThat(history.terms()).isEqualTo(SECOND);
    }

    @Test
    void aTermWhoseOwnLifeIsOverNoLongerBinds() {
        Condition tag =
                Condition.of(ConditionType.ELECTRONIC_MONITORING)
                        .withLife(
                                new TermLife(
                                        Optional.of(MARCH),
                                        Optional.of(LocalDate.of(2027, 4, 30))));
        TermsHistory history = TermsHistory.of(new Terms(List.of(tag)));
        assertThat(history.at(MARCH.minusSeconds(1)).conditions()).isEmpty();
        assertThat(history.at(MARCH).conditions()).hasSize(1);
        // 30 April 2027 closes in summer time.
        assertThat(history.at(Instant.parse("2027-04-30T22:59:59Z")).conditions()).hasSize(1);
        assertThat(history.at(Instant.parse("2027-04-30T23:00:00Z")).conditions()).isEmpty();
        assertThat(history.at(MARCH).conditions().getFirst().number()).isEqualTo(1);
    }

    @Test
    void aHistoryBeginsWithItsNoticeOrOrder() {
        TermsVersion late = new TermsVersion(1, Optional.of(MARCH), Optional.empty(), FIRST);
        assertThatThrownBy(() -> new TermsHistory(List.of(late)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TermsHistory(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Terms distance(int metres) {
        return new Terms(
                List.of(Condition.of(ConditionType.NO_MOLESTATION), Condition.distance(metres)));
    }

    private static TermsVersion.Change change(TermsVersion.Cause cause) {
        return new TermsVersion.Change(cause, MAY, "pat.sample", "as the court ordered");
    }
}
