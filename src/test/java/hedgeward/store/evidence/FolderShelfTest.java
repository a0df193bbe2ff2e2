package hedgeward.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.evidence.EvidenceKey;
import hedgeward.app.evidence.EvidenceShelf.Fetched;
import hedgeward.app.evidence.EvidenceShelf.Shelved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class FolderShelfTest {

    private static final UUID ID = new UUID(7, 1);
    private static final int HEAD = EvidenceSeal.FIRST_LINE.length;
    private static final int STEP = EvidenceSeal.BLOCK + EvidenceSeal.TAG;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 65_535, 65_536, 65_537, 131_072, 300_000})
    void givesBackByteForByteWhatWasPut(int length) throws IOException {
        byte[] content = content(length);
        Shelved put = put(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(shelf().fetch(ID, put.key(), out))
                .isEqualTo(new Fetched.Whole(length, put.sha256()));
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(put.bytes()).isEqualTo(length);
        assertThat(put.first().array()).isEqualTo(Arrays.copyOf(content, Math.min(length, 1024)));
    }

    @Test
    void noFlippedBitGoesUnnoticed() throws IOException {
        Shelved put = put(content(200_000));
        byte[] sealed = Files.readAllBytes(file());
        Random random = new Random(5);

        for (int round = 0; round < 60; round++) {
            byte[] flipped = sealed.clone();
            flipped[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), flipped);
            assertThat(fetched(put.key())).isEqualTo(new Fetched.Damaged());
        }
    }

    @Test
    void noCutGoesUnnoticedNotEvenBetweenBlocks() throws IOException {
        Shelved put = put(content(200_000));
        byte[] sealed = Files.readAllBytes(file());

        for (int length :
                List.of(0, 5, HEAD, HEAD + 3, HEAD + STEP, HEAD + 2 * STEP, sealed.length - 1)) {
            Files.write(file(), Arrays.copyOf(sealed, length));
            assertThat(fetched(put.key())).as("cut to %d", length).isEqualTo(new Fetched.Damaged());
        }
        Files.write(file(), Arrays.copyOf(sealed, sealed.length + 1));
        assertThat(fetched(put.key())).isEqualTo(new Fetched.Damaged());
    }

    @Test
    void blocksThatChangedPlacesDoNotOpen() throws IOException {
        Shelved put = put(content(200_000));
        byte[] sealed = Files.readAllBytes(file());
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + STEP, STEP);
        System.arraycopy(sealed, HEAD + STEP, swapped, HEAD, STEP);
        Files.write(file(), swapped);

        assertThat(fetched(put.key())).isEqualTo(new Fetched.Damaged());
    }

    @Test
    void aFileInAnothersPlaceDoesNotOpen() throws IOException {
        Shelved put = put(content(10));
        UUID other = new UUID(7, 2);
        shelf().put(other, new ByteArrayInputStream(content(10)));
        Files.move(
                folder.resolve("evidence").resolve(FolderShelf.nameOf(other)),
                file(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(fetched(put.key())).isEqualTo(new Fetched.Damaged());
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() throws IOException {
        Shelved put = put(content(10));
        shelf().drop(ID);

        assertThat(fetched(put.key())).isEqualTo(new Fetched.Gone());
    }

    @Test
    void nothingReadableLiesThere() throws IOException {
        byte[] canary = "CANARY-EVIDENCE".repeat(9_000).getBytes(StandardCharsets.US_ASCII);
        put(canary);

        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARY");
    }

    @Test
    void whatIsCutOffLeavesNothing() {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[100_000]), new PulledStick());

        assertThatThrownBy(() -> shelf().put(ID, broken)).isInstanceOf(IOException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void sweepsWhatHasNoRowAndNothingElse() throws IOException {
        put(content(10));
        UUID other = new UUID(7, 2);
        shelf().put(other, new ByteArrayInputStream(content(10)));
        Files.writeString(folder.resolve("evidence").resolve(other + ".part"), "cut off");
        Files.writeString(folder.resolve("evidence").resolve("a note.txt"), "somebody's own");

        assertThat(shelf().sweep(Set.of(ID))).isEqualTo(2);
        assertThat(left()).containsExactlyInAnyOrder(FolderShelf.nameOf(ID), "a note.txt");
    }

    private FolderShelf shelf() {
        return new FolderShelf(folder.resolve("evidence"));
    }

    private Shelved put(byte[] content) throws IOException {
        return shelf().put(ID, new ByteArrayInputStream(content));
    }

    private Fetched fetched(EvidenceKey key) throws IOException {
        return shelf().fetch(ID, key, OutputStream.nullOutputStream());
    }

    private Path file() {
        return folder.resolve("evidence").resolve(FolderShelf.nameOf(ID));
    }

    private List<String> left() {
        try (Stream<Path> there = Files.list(folder.resolve("evidence"))) {
            return there.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static final class PulledStick extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the stick was pulled out");
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return read();
        }
    }
}
