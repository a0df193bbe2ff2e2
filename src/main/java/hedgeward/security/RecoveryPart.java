package hedgeward.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One of the three parts of a split recovery key. Any two give the key back, one alone tells
/// nothing of it (Shamir's scheme: a straight line for each byte, over the field of 256 elements).
/// On paper it is eleven groups of four letters.
public final class RecoveryPart implements AutoCloseable {

    /// How many parts there are.
    public static final int PARTS = 3;

    private static final int SET_BYTES = 2;
    private static final int VALUE_AT = 1 + SET_BYTES;
    private static final int BYTES = VALUE_AT + RecoveryKey.BYTES;
    private static final int CHECK_BYTES = 3;

    /// Number, set, and a value for each byte of the key.
    private final byte[] content;

    private RecoveryPart(byte[] content) {
        this.content = content;
    }

    /// What came of putting two parts together.
    public sealed interface Joining {}

    /// They belong together. The caller closes the key.
    public record Joined(RecoveryKey key) implements Joining {}

    /// It is one part twice.
    public record SamePart() implements Joining {}

    /// They are of different keys, or of two splittings of one.
    public record OtherSet() implements Joining {}

    /// Splits a key; each time into other parts. The caller closes them and the key.
    public static List<RecoveryPart> split(RecoveryKey key, SecureRandom random) {
        byte[] slopes = new byte[RecoveryKey.BYTES];
        byte[] set = new byte[SET_BYTES];
        random.nextBytes(slopes);
        random.nextBytes(set);
        try {
            return IntStream.rangeClosed(1, PARTS)
                    .mapToObj(number -> part(number, set, key.raw(), slopes))
                    .toList();
        } finally {
            Secrets.wipe(slopes);
        }
    }

    /// Reads what somebody copied from paper: case, blanks and dashes do not matter. Empty when it
    /// is no part or was mistyped. The caller wipes its own array.
    public static Optional<RecoveryPart> read(char[] typed) {
        return PaperLetters.read(typed, BYTES, CHECK_BYTES)
                .filter(content -> content[0] >= 1 && content[0] <= PARTS)
                .map(RecoveryPart::new);
    }

    /// The key of which these two are parts. Two parts that only look as if they belonged together
    /// give a key that opens nothing.
    public Joining join(RecoveryPart other) {
        boolean isOneSet =
                MessageDigest.isEqual(
                        Arrays.copyOfRange(content, 1, VALUE_AT),
                        Arrays.copyOfRange(other.content, 1, VALUE_AT));
        if (!isOneSet) {
            return new OtherSet();
        }
        return number() == other.number()
                ? new SamePart()
                : new Joined(RecoveryKey.takeOver(atZero(other)));
    }

    /// Which of the three it is, from 1.
    public int number() {
        return content[0];
    }

    /// The part in groups of four letters with dashes between, for paper. The caller wipes it.
    public char[] letters() {
        return PaperLetters.write(content, CHECK_BYTES);
    }

    /// Each line through both points, where it meets zero.
    private byte[] atZero(RecoveryPart other) {
        int between = number() ^ other.number();
        int mine = Field256.divide(other.number(), between);
        int theirs = Field256.divide(number(), between);
        byte[] key = new byte[RecoveryKey.BYTES];
        for (int i = 0; i < key.length; i++) {
            key[i] =
                    (byte)
                            (Field256.multiply(content[VALUE_AT + i] & 0xff, mine)
                                    ^ Field256.multiply(
                                            other.content[VALUE_AT + i] & 0xff, theirs));
        }
        return key;
    }

    private static RecoveryPart part(int number, byte[] set, byte[] key, byte[] slopes) {
        byte[] content = new byte[BYTES];
        content[0] = (byte) number;
        System.arraycopy(set, 0, content, 1, SET_BYTES);
        for (int i = 0; i < key.length; i++) {
            content[VALUE_AT + i] = (byte) (key[i] ^ Field256.multiply(slopes[i] & 0xff, number));
        }
        return new RecoveryPart(content);
    }

    @Override
    public void close() {
        Secrets.wipe(content);
    }

    @Override
    public String toString() {
        return "RecoveryPart[hidden]";
    }
}
