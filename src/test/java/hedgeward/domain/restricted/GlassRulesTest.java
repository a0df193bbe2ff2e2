package hedgeward.domain.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class GlassRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-05T03:12:00Z");
    private static final CaseId CASE = new CaseId(new UUID(7, 7));
    private static final UUID ID = new UUID(7, 8);
    private static final String WHY = "held, need clock";

    @ParameterizedTest
    @CsvSource({
        "'',false",
        "'   ',false",
        "needed,false",
        "' abcdefghijk',false",
        "abcdefghij,false",
        "abcd efghi,false",
        "abcd efghij,true",
        "' abcd   efghij ',true",
        "abcd 123456,true",
        "'?????? ??????',false",
        "in custody now,true"
    })
    void aReasonHasTwoWordsAndTenLettersOrDigits(String text, boolean expected) {
        assertThat(GlassRules.isReason(text)).isEqualTo(expected);
    }

    @Test
    void anOpeningLastsAnHourForItsUserAlone() {
        GlassOpening opening = opened("night", "  " + WHY + " ");
        assertThat(opening.until()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
        assertThat(opening.reason()).isEqualTo(WHY);
        assertThat(opening.admits("night", NOW)).isTrue();
        assertThat(opening.admits("night", NOW.minusNanos(1))).isFalse();
        assertThat(opening.admits("night", opening.until().minusNanos(1))).isTrue();
        assertThat(opening.admits("night", opening.until())).isFalse();
        assertThat(opening.admits("wren", NOW)).isFalse();
    }

    @Test
    void theGlassBreaksForAReasonAndOnlyOnce() {
        assertThat(open("night", restricted(), List.of()))
                .isEqualTo(new Decision.Accepted<>(opened("night", WHY), List.of()));
        assertThat(open("night", restricted(), List.of(opened("night", WHY))))
                .isEqualTo(rejected(RestrictionRejection.OPEN_ALREADY));
        assertThat(open("night", restricted(), List.of(opened("wren", WHY))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(GlassRules.open(opened("night", "now"), restricted(), List.of()))
                .isEqualTo(rejected(RestrictionRejection.REASON_TOO_SHORT));
    }

    @Test
    void nobodyOpensWhatIsOpenOrWhatTheyAreKeptOutOf() {
        assertThat(open("night", Optional.empty(), List.of()))
                .isEqualTo(rejected(RestrictionRejection.NOT_RESTRICTED));
        assertThat(open("night", lifted(), List.of()))
                .isEqualTo(rejected(RestrictionRejection.NOT_RESTRICTED));
        assertThat(open("reader", restricted(), List.of()))
                .isEqualTo(rejected(RestrictionRejection.OPEN_ALREADY));
        assertThat(open("party", restricted(), List.of()))
                .isEqualTo(rejected(RestrictionRejection.KEPT_OUT));
    }

    @Test
    void anotherPersonReviewsAnOpeningOnceAndSaysWhatWasFound() {
        GlassOpening opening = opened("night", WHY);
        assertThat(review("quill", "rightly opened", Optional.empty(), opening))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(review("night", "rightly opened", Optional.empty(), opening))
                .isEqualTo(rejected(RestrictionRejection.OWN_OPENING));
        assertThat(
                        review(
                                "quill",
                                "rightly opened",
                                Optional.of(new GlassReview(ID, NOW, "wren", "looked")),
                                opening))
                .isEqualTo(rejected(RestrictionRejection.REVIEWED_ALREADY));
        assertThat(review("quill", "fine", Optional.empty(), opening))
                .isEqualTo(rejected(RestrictionRejection.REASON_TOO_SHORT));
    }

    @Test
    void whoIsAPartyReviewsNoOpeningOfTheCase() {
        GlassOpening opening = opened("night", WHY);
        assertThat(review("party", "rightly opened", Optional.empty(), opening))
                .isEqualTo(rejected(RestrictionRejection.KEPT_OUT));
        assertThat(
                        GlassRules.review(
                                new GlassReview(ID, NOW, "quill", "rightly opened"),
                                opening,
                                lifted(),
                                Optional.empty()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void onlyARestrictionIsLiftedAndForAReason() {
        RestrictionChange lifting = lifted().orElseThrow();
        assertThat(GlassRules.lift(lifting, restricted())).isInstanceOf(Decision.Accepted.class);
        assertThat(GlassRules.lift(lifting, Optional.empty()))
                .isEqualTo(rejected(RestrictionRejection.NOT_RESTRICTED));
        assertThat(GlassRules.lift(lifting, lifted()))
                .isEqualTo(rejected(RestrictionRejection.NOT_RESTRICTED));
        assertThat(
                        GlassRules.lift(
                                new RestrictionChange(CASE, NOW, "quill", "over", Optional.empty()),
                                restricted()))
                .isEqualTo(rejected(RestrictionRejection.REASON_TOO_SHORT));
    }

    @Test
    void aReadershipHasReadersAndNobodyOnBothSides() {
        Readership of = new Readership(Set.of("reader"), Set.of("party"));
        assertThat(of.admits("reader")).isTrue();
        assertThat(of.admits("party")).isFalse();
        assertThat(of.keepsOut("party")).isTrue();
        assertThat(of.keepsOut("reader")).isFalse();
        assertThatThrownBy(() -> new Readership(Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Readership(Set.of("a", "b"), Set.of("b")).admits("b")).isFalse();
        assertThat(of).hasToString("Readership[1]");
        assertThat(restricted().orElseThrow())
                .hasToString("RestrictionChange[" + CASE.value() + "]");
        assertThat(opened("night", WHY)).hasToString("GlassOpening[" + ID + "]");
        assertThat(new GlassReview(ID, NOW, "wren", "looked"))
                .hasToString("GlassReview[" + ID + "]");
    }

    private static Decision<GlassOpening, RestrictionRejection> open(
            String user, Optional<RestrictionChange> newest, List<GlassOpening> before) {
        return GlassRules.open(opened(user, WHY), newest, before);
    }

    private static Decision<GlassReview, RestrictionRejection> review(
            String by, String remark, Optional<GlassReview> before, GlassOpening opening) {
        return GlassRules.review(
                new GlassReview(ID, NOW, by, remark), opening, restricted(), before);
    }

    private static <T> Decision<T, RestrictionRejection> rejected(RestrictionRejection why) {
        return Decision.reject(why);
    }

    private static GlassOpening opened(String user, String why) {
        return GlassRules.asked(ID, CASE, user, NOW, why);
    }

    private static Optional<RestrictionChange> restricted() {
        return Optional.of(
                new RestrictionChange(
                        CASE,
                        NOW,
                        "quill",
                        WHY,
                        Optional.of(new Readership(Set.of("reader"), Set.of("party")))));
    }

    private static Optional<RestrictionChange> lifted() {
        return Optional.of(
                new RestrictionChange(CASE, NOW, "quill", "not one of ours", Optional.empty()));
    }
}
