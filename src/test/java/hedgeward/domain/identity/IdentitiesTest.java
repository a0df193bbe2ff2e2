package hedgeward.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.domain.order.CaseId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class IdentitiesTest {

    private static final CaseId A = id(1);
    private static final CaseId B = id(2);
    private static final CaseId C = id(3);
    private static final CaseId D = id(4);

    @Test
    void beingOnePassesOnFromCaseToCase() {
        Identities all = decided(same(A, B), same(C, B));
        assertThat(all.casesOf(A)).containsExactlyInAnyOrder(A, B, C);
        assertThat(all.areOne(A, C)).isTrue();
        assertThat(all.areOne(A, D)).isFalse();
        assertThat(all.casesOf(D)).containsExactly(D);
    }

    @Test
    void beingTwoStandsBetweenGroupsAndPassesOnNoFurther() {
        Identities all = decided(same(A, B), different(B, C), different(C, D));
        assertThat(all.areTwo(A, C)).isTrue();
        assertThat(all.areTwo(C, A)).isTrue();
        assertThat(all.areTwo(A, D)).isFalse();
        assertThat(all.areOne(B, C)).isFalse();
    }

    @Test
    void theNewestDecisionOfAPairHolds() {
        Identities all = decided(same(A, B), open(B, A));
        assertThat(all.areOne(A, B)).isFalse();
        assertThat(all.decided(new CasePair(A, B))).isEmpty();
        assertThat(decided(same(A, B), open(A, B), different(A, B)).areTwo(A, B)).isTrue();
        assertThat(decided(different(A, B)).decided(new CasePair(B, A)))
                .contains(Verdict.DIFFERENT);
        assertThat(decided(same(A, B)).decided(new CasePair(B, A))).contains(Verdict.SAME);
    }

    @Test
    void whoIsOneIsNotJoinedAgainNorSaidToBeTwo() {
        Identities all = decided(same(A, B), same(B, C));
        assertThat(all.problem(new CasePair(A, C), Verdict.SAME))
                .contains(IdentityRejection.ALREADY_JOINED);
        assertThat(all.problem(new CasePair(A, C), Verdict.DIFFERENT))
                .contains(IdentityRejection.STILL_JOINED);
        assertThat(all.problem(new CasePair(A, C), Verdict.OPEN))
                .contains(IdentityRejection.NOTHING_DECIDED);
        assertThat(all.problem(new CasePair(A, B), Verdict.OPEN)).isEmpty();
        assertThat(all.problem(new CasePair(A, D), Verdict.SAME)).isEmpty();
        assertThat(all.problem(new CasePair(A, D), Verdict.DIFFERENT)).isEmpty();
    }

    @Test
    void whoIsTwoIsNotJoinedNorSaidToBeTwoAgain() {
        Identities all = decided(same(A, B), different(B, C));
        assertThat(all.problem(new CasePair(A, C), Verdict.SAME))
                .contains(IdentityRejection.SAID_TO_DIFFER);
        assertThat(all.problem(new CasePair(A, C), Verdict.DIFFERENT))
                .contains(IdentityRejection.ALREADY_SAID_TO_DIFFER);
        assertThat(all.problem(new CasePair(B, C), Verdict.OPEN)).isEmpty();
    }

    @Test
    void aPairIsOfTwoCasesInAnyOrder() {
        assertThat(new CasePair(A, B)).isEqualTo(new CasePair(B, A));
        assertThat(new CasePair(B, A).one()).isEqualTo(A);
        assertThat(new CasePair(A, B).beside(A)).isEqualTo(B);
        assertThat(new CasePair(A, B).beside(B)).isEqualTo(A);
        assertThatThrownBy(() -> new CasePair(A, A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CasePair(A, B).beside(C))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAndDatesOfBirthTellWhoMayBeOne() {
        LocalDate day = LocalDate.of(1990, 5, 1);
        Likeness known = new Likeness("REED JON", "REED", Optional.of(day));
        assertThat(known.mayBe(new Likeness("REED JON", "REED", Optional.empty()))).isTrue();
        assertThat(known.mayBe(new Likeness("REED JON", "REED", Optional.of(day)))).isTrue();
        assertThat(known.mayBe(new Likeness("REED JON", "REED", Optional.of(day.plusDays(1)))))
                .isFalse();
        assertThat(known.mayBe(new Likeness("REED JONATHAN", "REED", Optional.of(day)))).isTrue();
        assertThat(known.mayBe(new Likeness("REED JONATHAN", "REED", Optional.empty()))).isFalse();
        assertThat(known.mayBe(new Likeness("FORD JON", "FORD", Optional.of(day)))).isFalse();
        Likeness unknown = new Likeness("REED JON", "REED", Optional.empty());
        assertThat(unknown.mayBe(known)).isTrue();
        assertThat(unknown.mayBe(new Likeness("REED TOM", "REED", Optional.empty()))).isFalse();
    }

    @Property
    void whateverIsAllowedLeavesNobodyBothOneAndTwo(
            @ForAll @Size(max = 40) List<@IntRange(max = 107) Integer> steps) {
        List<PairDecision> kept = new ArrayList<>();
        for (int step : steps) {
            int one = step % 6;
            int other = step / 6 % 6;
            Verdict verdict = List.of(Verdict.SAME, Verdict.DIFFERENT, Verdict.OPEN).get(step / 36);
            if (one != other) {
                CasePair pair = new CasePair(id(one), id(other));
                if (Identities.of(kept).problem(pair, verdict).isEmpty()) {
                    kept.add(decision(pair, verdict));
                }
            }
        }
        Identities all = Identities.of(kept);
        for (int one = 0; one < 6; one++) {
            for (int other = 0; other < 6; other++) {
                boolean isOne = all.areOne(id(one), id(other));
                assertThat(isOne && all.areTwo(id(one), id(other))).isFalse();
                assertThat(all.areOne(id(other), id(one))).isEqualTo(isOne);
            }
        }
    }

    @Property
    void whatIsJoinedAndPartedAgainIsAsBefore(
            @ForAll @Size(max = 12) List<@IntRange(max = 35) Integer> joins,
            @ForAll @IntRange(max = 35) int tried) {
        List<PairDecision> kept = new ArrayList<>();
        joins.stream()
                .filter(step -> step % 6 != step / 6)
                .map(step -> same(id(step % 6), id(step / 6)))
                .filter(one -> Identities.of(kept).problem(one.pair(), Verdict.SAME).isEmpty())
                .forEach(kept::add);
        Identities before = Identities.of(kept);
        if (tried % 6 != tried / 6) {
            CasePair pair = new CasePair(id(tried % 6), id(tried / 6));
            if (before.problem(pair, Verdict.SAME).isEmpty()) {
                kept.add(decision(pair, Verdict.SAME));
                kept.add(decision(pair, Verdict.OPEN));
            }
        }
        Identities after = Identities.of(kept);
        for (int one = 0; one < 6; one++) {
            assertThat(after.casesOf(id(one))).isEqualTo(before.casesOf(id(one)));
        }
    }

    private static Identities decided(PairDecision... decisions) {
        return Identities.of(List.of(decisions));
    }

    private static PairDecision same(CaseId one, CaseId other) {
        return decision(new CasePair(one, other), Verdict.SAME);
    }

    private static PairDecision different(CaseId one, CaseId other) {
        return decision(new CasePair(one, other), Verdict.DIFFERENT);
    }

    private static PairDecision open(CaseId one, CaseId other) {
        return decision(new CasePair(one, other), Verdict.OPEN);
    }

    private static PairDecision decision(CasePair pair, Verdict verdict) {
        return new PairDecision(
                pair, verdict, Instant.parse("2026-11-25T12:00:00Z"), "wren", "finch", "Seen both");
    }

    private static CaseId id(int number) {
        return new CaseId(new UUID(0x7700L, number));
    }
}
