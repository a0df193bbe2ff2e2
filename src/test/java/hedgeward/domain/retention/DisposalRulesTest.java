package hedgeward.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What forbids a disposal on its ground, and what stays of one.
class DisposalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Hold HOLD = new Hold("Inquest", "wren", DAY, DAY.plusYears(1));

    @Test
    void aReviewThatIsDueIsStoppedByEveryBar() {
        List<Bar> all =
                List.of(
                        new Bar.StillGoingOn(Business.ORDER_LIVE),
                        new Bar.OnHold(HOLD),
                        new Bar.NotDue(DAY),
                        new Bar.TooYoung(DAY),
                        new Bar.BirthUnknown());
        assertThat(RetentionRules.against(DisposalGround.REVIEW_DUE, all)).isEqualTo(all);
        assertThat(RetentionRules.against(DisposalGround.ENTERED_BY_MISTAKE, all))
                .isEqualTo(all.subList(0, 2));
    }

    @Test
    void aCaseEnteredByMistakeNeedNotBeDueButEnded() {
        Span span = new Span.Clear(10);
        assertThat(
                        RetentionRules.bars(
                                DisposalGround.ENTERED_BY_MISTAKE, span, facts(Set.of()), DAY))
                .isEmpty();
        assertThat(RetentionRules.bars(DisposalGround.REVIEW_DUE, span, facts(Set.of()), DAY))
                .containsExactly(new Bar.NotDue(DAY.plusYears(10)));
        assertThat(
                        RetentionRules.bars(
                                DisposalGround.ENTERED_BY_MISTAKE,
                                span,
                                facts(Set.of(Business.PERSON_HELD)),
                                DAY))
                .containsExactly(new Bar.StillGoingOn(Business.PERSON_HELD));
    }

    @Test
    void onlyWhatWasThereIsCountedAndNobodyAddsToIt() {
        Disposal disposal =
                disposal(
                        DisposalGround.REVIEW_DUE,
                        Map.of(ErasedKind.CASES, 1, ErasedKind.VISITS, 0, ErasedKind.TASKS, 2));
        assertThat(disposal.erased())
                .containsExactly(Map.entry(ErasedKind.CASES, 1), Map.entry(ErasedKind.TASKS, 2));
        assertThatThrownBy(() -> disposal.erased().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReferenceIsClosedByAReviewAndFreeAfterAMistake() {
        assertThat(disposal(DisposalGround.REVIEW_DUE, Map.of()).closesReference()).isTrue();
        assertThat(disposal(DisposalGround.ENTERED_BY_MISTAKE, Map.of()).closesReference())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsFoundByItsNumber(RetentionGroup group) {
        assertThat(RetentionGroup.of(group.number())).isEqualTo(group);
    }

    @Test
    void thereIsNoFifthGroup() {
        assertThatThrownBy(() -> RetentionGroup.of(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 4");
    }

    @Test
    void kindsHaveWordsForListsAndFiles() {
        assertThat(ErasedKind.BREACH_FILE_ENTRIES.word()).isEqualTo("breach-file-entries");
    }

    private static RetentionFacts facts(Set<Business> business) {
        return new RetentionFacts(
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                business);
    }

    private static Disposal disposal(DisposalGround ground, Map<ErasedKind, Integer> erased) {
        return new Disposal(
                1,
                new CaseId(new UUID(1, 1)),
                new CaseRef("DV-2016-0001"),
                new DisposalRule(
                        ground,
                        RetentionGroup.SERIOUS,
                        new Span.Clear(10),
                        DAY.minusYears(10),
                        DAY),
                Instant.EPOCH,
                "wren",
                "finch",
                "desk 1",
                erased);
    }
}
