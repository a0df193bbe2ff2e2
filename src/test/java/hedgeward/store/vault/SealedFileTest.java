package hedgeward.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class SealedFileTest {

    private static final int BLOCK = SealedFile.BLOCK;

    @TempDir private Path temp;

    /// One thing done to a file: bytes written somewhere, or the end cut off.
    record Step(boolean cut, int at, int bytes) {}

    @Property(tries = 150)
    void aSealedFileHoldsWhatAPlainOneWould(@ForAll("steps") List<Step> steps) throws IOException {
        Path file = Files.createTempFile("sealed", ".test");
        try (Vault vault = Vault.lent(key(1))) {
            byte[] plain = new byte[0];
            for (Step step : steps) {
                try (FileChannel sealed = open(vault, file)) {
                    plain = step.cut() ? cut(sealed, plain, step) : written(sealed, plain, step);
                }
                try (FileChannel sealed = open(vault, file)) {
                    assertThat(content(sealed)).isEqualTo(plain);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 6 * BLOCK + 7);
        Arbitrary<Integer> length =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 5 * BLOCK));
        Arbitrary<Integer> aligned =
                Arbitraries.oneOf(place, Arbitraries.of(0, BLOCK, 2 * BLOCK, 3 * BLOCK, 4 * BLOCK));
        return Combinators.combine(Arbitraries.of(true, false, false), aligned, length)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Test
    void everyFlippedBitIsAnErrorAndNeverAnotherValue() throws IOException {
        byte[] content = content(7 * BLOCK);
        Path file = temp.resolve("a");
        try (Vault vault = Vault.lent(key(1))) {
            write(vault, file, content);
            byte[] whole = Files.readAllBytes(file);
            Random chance = new Random(7);
            for (int round = 0; round < 300; round++) {
                int at = BlockRun.BEFORE + chance.nextInt(whole.length - BlockRun.BEFORE);
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << chance.nextInt(8));
                Files.write(file, flipped);
                assertThatThrownBy(() -> read(vault, file))
                        .isInstanceOf(DamagedBlockException.class);
            }
        }
    }

    @Test
    void theHeaderIsNeverHalfOneAndHalfTheOther() throws IOException {
        Path file = temp.resolve("a");
        byte[] forced = content(5 * BLOCK);
        byte[] later = content(BLOCK);
        Random chance = new Random(5);
        try (Vault vault = Vault.lent(key(1))) {
            for (int round = 0; round < 60; round++) {
                Files.deleteIfExists(file);
                byte[] before;
                try (FileChannel sealed = open(vault, file)) {
                    sealed.write(ByteBuffer.wrap(forced), 0);
                    sealed.force(true);
                    before = Files.readAllBytes(file);
                    sealed.write(ByteBuffer.wrap(later), BLOCK);
                    sealed.write(ByteBuffer.wrap(later), 2L * BLOCK);
                }
                byte[] torn = torn(before, Files.readAllBytes(file), chance);
                Files.write(file, torn);

                byte[] read = read(vault, file);

                assertThat(Arrays.copyOfRange(read, BLOCK, 2 * BLOCK))
                        .isIn(Arrays.copyOfRange(forced, BLOCK, 2 * BLOCK), later);
                assertThat(Arrays.copyOfRange(read, 2 * BLOCK, 3 * BLOCK))
                        .isIn(Arrays.copyOfRange(forced, 2 * BLOCK, 3 * BLOCK), later);
                assertThat(Arrays.copyOfRange(read, 3 * BLOCK, 5 * BLOCK))
                        .isEqualTo(Arrays.copyOfRange(forced, 3 * BLOCK, 5 * BLOCK));
            }
        }
    }

    /// Of each page, the one before or the one after.
    private static byte[] torn(byte[] before, byte[] after, Random chance) {
        byte[] torn = after.clone();
        for (int at = 0; at < before.length; at += 4096) {
            if (chance.nextBoolean()) {
                System.arraycopy(before, at, torn, at, Math.min(4096, before.length - at));
            }
        }
        return torn;
    }

    @Test
    void aBlockPutInAnotherPlaceIsAnError() throws IOException {
        Path file = temp.resolve("a");
        try (Vault vault = Vault.lent(key(1))) {
            write(vault, file, content(5 * BLOCK));
            byte[] whole = Files.readAllBytes(file);
            int step = BLOCK + BlockSeal.EXTRA;
            byte[] first = Arrays.copyOfRange(whole, BlockRun.BEFORE, BlockRun.BEFORE + step);
            System.arraycopy(whole, BlockRun.BEFORE + step, whole, BlockRun.BEFORE, step);
            System.arraycopy(first, 0, whole, BlockRun.BEFORE + step, step);
            Files.write(file, whole);

            assertThatThrownBy(() -> read(vault, file)).isInstanceOf(DamagedBlockException.class);
        }
    }

    @Test
    void aBlockOfAnotherFileUnderTheSameKeyIsAnError() throws IOException {
        Path one = temp.resolve("a");
        Path other = temp.resolve("b");
        try (Vault vault = Vault.lent(key(1))) {
            write(vault, one, content(4 * BLOCK));
            write(vault, other, content(4 * BLOCK));
            byte[] mixed = Files.readAllBytes(one);
            byte[] foreign = Files.readAllBytes(other);
            System.arraycopy(
                    foreign,
                    BlockRun.BEFORE,
                    mixed,
                    BlockRun.BEFORE,
                    foreign.length - BlockRun.BEFORE);
            Files.write(one, mixed);

            assertThatThrownBy(() -> read(vault, one)).isInstanceOf(DamagedBlockException.class);
        }
    }

    @Test
    void nothingOfTheContentIsReadableAndTheSameContentNeverLooksTheSame() throws IOException {
        byte[] content = new byte[4 * BLOCK];
        Arrays.fill(content, (byte) 'H');
        try (Vault vault = Vault.lent(key(1))) {
            write(vault, temp.resolve("a"), content);
            write(vault, temp.resolve("b"), content);
        }
        byte[] a = Files.readAllBytes(temp.resolve("a"));
        byte[] b = Files.readAllBytes(temp.resolve("b"));
        assertThat(a.length).isEqualTo(b.length);
        assertThat(Arrays.equals(a, BLOCK, a.length, b, BLOCK, b.length)).isFalse();
        assertThat(new String(a, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("HHHH");
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        Path file = temp.resolve("a");
        try (Vault vault = Vault.lent(key(1))) {
            write(vault, file, content(4 * BLOCK));
        }
        try (Vault other = Vault.lent(key(2))) {
            assertThatThrownBy(() -> read(other, file)).isInstanceOf(DamagedBlockException.class);
        }
    }

    @Test
    void aFileThatIsNoneOfOursIsRefused() throws IOException {
        Path file = Files.write(temp.resolve("a"), content(2 * BLOCK));
        try (Vault vault = Vault.lent(key(1))) {
            assertThatThrownBy(() -> read(vault, file)).isInstanceOf(DamagedBlockException.class);
        }
        assertThat(Vault.holds(file)).isFalse();
    }

    private static byte[] written(FileChannel sealed, byte[] plain, Step step) throws IOException {
        byte[] bytes = content(step.bytes());
        sealed.write(ByteBuffer.wrap(bytes), step.at());
        byte[] grown = Arrays.copyOf(plain, Math.max(plain.length, step.at() + bytes.length));
        System.arraycopy(bytes, 0, grown, step.at(), bytes.length);
        return grown;
    }

    private static byte[] cut(FileChannel sealed, byte[] plain, Step step) throws IOException {
        sealed.truncate(step.at());
        return Arrays.copyOf(plain, Math.min(plain.length, step.at()));
    }

    private static void write(Vault vault, Path file, byte[] content) throws IOException {
        try (FileChannel sealed = open(vault, file)) {
            sealed.write(ByteBuffer.wrap(content), 0);
        }
    }

    private static byte[] read(Vault vault, Path file) throws IOException {
        try (FileChannel sealed = open(vault, file)) {
            return content(sealed);
        }
    }

    private static byte[] content(FileChannel sealed) throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) sealed.size());
        while (all.hasRemaining() && sealed.read(all, all.position()) > 0) {
            assertThat(all.position()).isPositive();
        }
        return all.array();
    }

    private static FileChannel open(Vault vault, Path file) throws IOException {
        return vault.open(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                true);
    }

    private static byte[] content(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }

    private static byte[] key(int of) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) of);
        return key;
    }
}
