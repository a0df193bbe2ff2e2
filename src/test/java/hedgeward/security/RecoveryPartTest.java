package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

final class RecoveryPartTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// FIPS 197, section 4.2: {57}·{83} = {c1}, {57}·{13} = {fe}; figure 7's S-box begins from
    /// inverses such as {53}·{ca} = {01}.
    @Test
    void multipliesAsThePublishedExamplesOfTheFieldDo() {
        assertThat(Field256.multiply(0x57, 0x83)).isEqualTo(0xc1);
        assertThat(Field256.multiply(0x57, 0x13)).isEqualTo(0xfe);
        assertThat(Field256.multiply(0x53, 0xca)).isEqualTo(1);
        assertThat(Field256.divide(1, 0x53)).isEqualTo(0xca);
    }

    @Property(tries = 300)
    void dividingUndoesMultiplying(
            @ForAll @IntRange(max = 255) int one, @ForAll @IntRange(min = 1, max = 255) int other) {
        assertThat(Field256.divide(Field256.multiply(one, other), other)).isEqualTo(one);
    }

    @Property(tries = 200)
    void anyTwoOfThreeGiveTheKeyBackFromPaper(@ForAll @Size(16) byte[] secret) {
        RecoveryKey key = RecoveryKey.takeOver(secret.clone());
        List<RecoveryPart> parts = RecoveryPart.split(key, RANDOM);

        for (RecoveryPart one : parts) {
            for (RecoveryPart other : parts) {
                if (one.number() != other.number()) {
                    assertThat(joined(read(one), read(other))).isEqualTo(key.letters());
                }
            }
        }
    }

    @Property(tries = 100)
    void oneSlipOfThePenIsNoticed(
            @ForAll @Size(16) byte[] secret, @ForAll @IntRange(max = 53) int at) {
        char[] typed = parts(secret).getFirst().letters();
        if (typed[at] == '-') {
            return;
        }
        typed[at] = typed[at] == 'A' ? 'C' : 'A';

        assertThat(RecoveryPart.read(typed)).isEmpty();
    }

    @Test
    void partsOfTwoSetsAndOnePartTwiceAreToldApart() {
        byte[] secret = new byte[16];
        List<RecoveryPart> one = parts(secret);
        List<RecoveryPart> other = parts(secret);
        while (one.getFirst().join(other.getLast()) instanceof RecoveryPart.Joined) {
            other = parts(secret);
        }

        assertThat(one.getFirst().join(other.getLast())).isEqualTo(new RecoveryPart.OtherSet());
        assertThat(one.getFirst().join(read(one.getFirst())))
                .isEqualTo(new RecoveryPart.SamePart());
    }

    @Test
    void aWholeKeyIsNoPartAndAPartNoWholeKey() {
        assertThat(RecoveryPart.read(RecoveryKey.takeOver(new byte[16]).letters())).isEmpty();
        assertThat(RecoveryKey.read(parts(new byte[16]).getFirst().letters()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void oneKeySplitTwiceGivesOtherParts() {
        assertThat(parts(new byte[16]).getFirst().letters())
                .isNotEqualTo(parts(new byte[16]).getFirst().letters());
    }

    private static List<RecoveryPart> parts(byte[] secret) {
        return RecoveryPart.split(RecoveryKey.takeOver(secret.clone()), RANDOM);
    }

    private static RecoveryPart read(RecoveryPart part) {
        return RecoveryPart.read(part.letters()).orElseThrow();
    }

    private static char[] joined(RecoveryPart one, RecoveryPart other) {
        return one.join(other) instanceof RecoveryPart.Joined(RecoveryKey key)
                ? key.letters()
                : new char[0];
    }
}
