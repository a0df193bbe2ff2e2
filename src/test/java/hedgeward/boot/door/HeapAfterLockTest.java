package hedgeward.boot.door;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.security.DataKey;
import hedgeward.security.KeyOpening;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Passphrase;
import hedgeward.security.Purpose;
import hedgeward.security.Stretching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What a copy of the memory of a program whose office is locked still tells, in a Java of its own.
class HeapAfterLockTest {

    private static final int LETTERS = 24;

    @TempDir private Path temp;

    @Test
    void afterLockNoKeyNoPassphraseAndNoNameIsLeftInMemory() throws Exception {
        byte[] passphrase = letters();
        byte[] name = letters();
        probe(passphrase, name);
        Map<String, byte[]> marks = marks(passphrase, name);
        assertThat(found(temp.resolve("heap-open.hprof"), marks))
                .as("while it is open, so that the search is known to find")
                .contains("a name", "key for REGISTER_BLOCKS");
        assertThat(found(temp.resolve("heap.hprof"), marks)).as("after lock").isEmpty();
    }

    private void probe(byte[] passphrase, byte[] name) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process child =
                new ProcessBuilder(
                                List.of(
                                        java.toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-Xmx128m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        HeapProbe.class.getName(),
                                        temp.resolve("office").toString(),
                                        temp.resolve("heap").toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(temp.resolve("said.txt").toFile())
                        .start();
        try (OutputStream in = child.getOutputStream()) {
            in.write(passphrase);
            in.write(name);
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(temp.resolve("said.txt"))).isZero();
    }

    private Map<String, byte[]> marks(byte[] passphrase, byte[] name) throws Exception {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        put(marks, "the passphrase", passphrase);
        put(marks, "a name", name);
        try (DataKey key = key(passphrase)) {
            var raw = DataKey.class.getDeclaredField("key");
            raw.setAccessible(true);
            marks.put("the data key", ((byte[]) raw.get(key)).clone());
            for (Purpose purpose : Purpose.values()) {
                byte[] derived = key.derive(purpose);
                marks.put("key for " + purpose, derived);
                put(
                        marks,
                        "letters of the key for " + purpose,
                        new String(key.deriveHex(purpose)).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return marks;
    }

    private DataKey key(byte[] passphrase) {
        KeyRing ring =
                new KeyRing(
                        new SecureRandom(),
                        new KeyStretcher(System::nanoTime),
                        () -> Stretching.FLOOR,
                        InstantSource.system());
        char[] typed = new String(passphrase, StandardCharsets.US_ASCII).toCharArray();
        return ring.open(
                                temp.resolve("office").resolve("office.keys"),
                                "Wren",
                                Passphrase.takeOver(typed))
                        instanceof KeyOpening.Opened(DataKey key, _, _)
                ? key
                : closed();
    }

    private static DataKey closed() {
        throw new AssertionError("the office was not made");
    }

    /// As bytes, and as letters of two bytes each.
    private static void put(Map<String, byte[]> marks, String what, byte[] ascii) {
        byte[] wide = new byte[2 * ascii.length];
        for (int i = 0; i < ascii.length; i++) {
            wide[2 * i + 1] = ascii[i];
        }
        marks.put(what, ascii);
        marks.put(what + ", wide", wide);
    }

    private static byte[] letters() {
        SecureRandom random = new SecureRandom();
        byte[] letters = new byte[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    private static List<String> found(Path dump, Map<String, byte[]> marks) {
        List<String> found = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(dump)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            String text = StandardCharsets.ISO_8859_1.decode(content).toString();
            marks.forEach(
                    (what, mark) -> {
                        if (text.contains(new String(mark, StandardCharsets.ISO_8859_1))) {
                            found.add(what);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
