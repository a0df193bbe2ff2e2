package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

class ClockQuestionTest {
    private static final Instant START = Lists.at("2026-11-18T14:20:00Z");

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13, 29, Integer.MAX_VALUE})
    void aTermOutside14To28DaysIsRefused(int days) {
        assertThat(refusal(ClockRule.DVPO_TERM, START, OptionalInt.of(days), Optional.empty()))
                .contains("from 14 to 28 days", "s.28(10)");
    }

    @Test
    void aTermWithoutItsLengthIsRefused() {
        assertThat(refusal(ClockRule.DVPO_TERM, START, OptionalInt.empty(), Optional.empty()))
                .contains("length of the order");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DVPO_TERM")
    void aLengthBelongsToATermOnly(ClockRule rule) {
        assertThat(refusal(rule, START, OptionalInt.of(28), Optional.empty()))
                .contains("term of a DVPO only");
    }

    @ParameterizedTest
    @EnumSource(names = {"DVPN_HEARING", "DVPO_BREACH", "DAPN_HEARING", "DAPO_NOTIFY"})
    void aHearingBelongsToBreachOfANoticeOnly(ClockRule rule) {
        assertThat(refusal(rule, START, OptionalInt.empty(), Optional.of(START.plusSeconds(3600))))
                .contains("breach of a notice only");
    }

    @ParameterizedTest
    @EnumSource(names = {"DVPN_BREACH", "DAPN_BREACH"})
    void aHearingInTheMinuteOfTheArrestIsRefused(ClockRule rule) {
        assertThat(refusal(rule, START, OptionalInt.empty(), Optional.of(START.plusSeconds(59))))
                .contains("after the arrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1971-12-31T23:59:59Z",
                "3000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void aStartFarOutsideLivingLawIsRefused(String start) {
        assertThat(
                        refusal(
                                ClockRule.DVPN_HEARING,
                                Instant.parse(start),
                                OptionalInt.empty(),
                                Optional.empty()))
                .contains("1972 to 2999");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsFoundByItsCodeAndNamesItsAct(ClockRule rule) {
        assertThat(ClockRule.ofCode(rule.code())).contains(rule);
        assertThat(rule.source().toString()).contains("Act 20").contains("s.");
    }

    @Test
    void aCodeIsReadExactly() {
        assertThat(ClockRule.ofCode("DVPN-HEARING")).isEmpty();
    }

    private static String refusal(
            ClockRule rule, Instant start, OptionalInt days, Optional<Instant> hearing) {
        return switch (Lists.clocks().answer(new ClockQuestion(rule, start, days, hearing))) {
            case ClockAnswer.Refused(String reason) -> reason;
            case ClockAnswer.Answered(Deadline deadline) ->
                    throw new AssertionError("answered " + deadline.actBy());
        };
    }
}
