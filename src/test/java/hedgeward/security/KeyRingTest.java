package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

final class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:40:00Z");
    private static final String USER = "Marigold Testperson";

    @TempDir private Path folder;
    private Path file;
    private KeyRing ring;

    @BeforeEach
    void drawKeys() {
        file = folder.resolve("office.keys");
        ring = ringAt(NOW);
    }

    @Test
    void opensWithThePassphraseItWasMadeWith() throws IOException {
        char[] made = create();

        KeyOpening opening = ring.open(file, USER, typed("orchard lantern"));

        assertThat(opening).isInstanceOf(KeyOpening.Opened.class);
        assertThat(filePasswordOf(opening)).isEqualTo(made);
    }

    @Test
    void knowsAUserHoweverTheNameIsTyped() throws IOException {
        create();

        assertThat(ring.open(file, "  marigold   TESTPERSON ", typed("orchard lantern")))
                .isInstanceOf(KeyOpening.Opened.class);
    }

    @Test
    void tellsAnUnknownUserAndAWrongPassphraseTheSame() throws IOException {
        create();

        assertThat(ring.open(file, USER, typed("orchard lanterm")))
                .isEqualTo(new KeyOpening.WrongPassphrase(1));
        assertThat(ring.open(file, "Nobody Invented", typed("orchard lantern")))
                .isEqualTo(new KeyOpening.WrongPassphrase(2));
    }

    @Test
    void opensWithTheRecoveryKeyCopiedFromPaper() throws IOException {
        char[] made;
        char[] paper;
        try (NewKeys keys = ring.draw(USER, typed("orchard lantern"))) {
            made = keys.dataKey().deriveHex(Purpose.REGISTER_FILE);
            paper = new String(keys.recovery().letters()).toLowerCase(Locale.ROOT).toCharArray();
            keys.saveTo(file);
        }

        try (RecoveryKey copied = RecoveryKey.read(paper).orElseThrow()) {
            assertThat(filePasswordOf(ring.recover(file, copied))).isEqualTo(made);
        }
    }

    @Test
    void doesNotOpenWithTheRecoveryKeyOfAnotherOffice() throws IOException {
        create();

        try (NewKeys other = ring.draw(USER, typed("orchard lantern"))) {
            assertThat(ring.recover(file, other.recovery()))
                    .isInstanceOf(KeyOpening.WrongPassphrase.class);
        }
    }

    @Test
    void anAddedUserReachesTheSameKey() throws IOException {
        char[] made = create();
        try (DataKey key = opened(ring.open(file, USER, typed("orchard lantern")))) {
            assertThat(ring.addUser(file, key, "Second Invented", typed("gravel teapot")))
                    .isEqualTo(new KeyChange.Changed());
            assertThat(ring.addUser(file, key, "second invented", typed("gravel teapot")))
                    .isEqualTo(new KeyChange.NameTaken());
        }

        KeyOpening second = ring.open(file, "Second Invented", typed("gravel teapot"));

        assertThat(filePasswordOf(second)).isEqualTo(made);
        assertThat(filePasswordOf(ring.open(file, USER, typed("orchard lantern")))).isEqualTo(made);
    }

    @Test
    void aChangedPassphraseClosesTheOldOne() throws IOException {
        char[] made = create();
        try (DataKey key = opened(ring.open(file, USER, typed("orchard lantern")))) {
            ring.changePassphrase(file, key, USER, typed("copper window"));
        }

        assertThat(ring.open(file, USER, typed("orchard lantern")))
                .isInstanceOf(KeyOpening.WrongPassphrase.class);
        assertThat(filePasswordOf(ring.open(file, USER, typed("copper window")))).isEqualTo(made);
    }

    @Test
    void aRemovedUserNoLongerOpensAndTheLastOneStays() throws IOException {
        create();
        try (DataKey key = opened(ring.open(file, USER, typed("orchard lantern")))) {
            assertThat(ring.removeUser(file, key, USER)).isEqualTo(new KeyChange.LastUser());
            ring.addUser(file, key, "Second Invented", typed("gravel teapot"));
            assertThat(ring.removeUser(file, key, USER)).isEqualTo(new KeyChange.Changed());
            assertThat(ring.removeUser(file, key, USER)).isEqualTo(new KeyChange.NoSuchUser());
        }

        assertThat(ring.open(file, USER, typed("orchard lantern")))
                .isInstanceOf(KeyOpening.WrongPassphrase.class);
    }

    @Test
    void aKeyOfAnotherOfficeChangesNothing() throws IOException {
        create();
        byte[] before = Files.readAllBytes(file);

        try (NewKeys other = ring.draw(USER, typed("orchard lantern"))) {
            assertThat(ring.addUser(file, other.dataKey(), "Intruder", typed("let me in now")))
                    .isEqualTo(new KeyChange.NotThisOffice());
        }

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aSlotMovedToAnotherNameDoesNotOpen() throws IOException {
        create();
        KeyFileText.Read read = (KeyFileText.Read) KeyFileText.read(Files.readString(file));
        KeyFile genuine = read.file();
        UserSlot slot = genuine.users().getFirst();
        String mark = KeyFile.markOf(genuine.officeId(), "Intruder");
        KeyFile moved = genuine.with(new UserSlot(mark, slot.how(), slot.sealed()));
        try (DataKey key = opened(ring.open(file, USER, typed("orchard lantern")))) {
            Files.writeString(file, KeyFileText.write(moved, key));
        }

        assertThat(ring.open(file, "Intruder", typed("orchard lantern")))
                .isInstanceOf(KeyOpening.WrongPassphrase.class);
    }

    @Test
    void noticesAFileRewrittenByAStranger() throws IOException {
        create();
        KeyFileText.Read read = (KeyFileText.Read) KeyFileText.read(Files.readString(file));
        try (NewKeys stranger = ring.draw(USER, typed("orchard lantern"))) {
            Files.writeString(file, KeyFileText.write(read.file(), stranger.dataKey()));
        }

        assertThat(ring.open(file, USER, typed("orchard lantern")))
                .isEqualTo(new KeyOpening.Damaged(KeyDamage.FORGED));
    }

    @Test
    void tellsMissingForeignCutAndNewerFilesApart() throws IOException {
        assertThat(open()).isEqualTo(new KeyOpening.Missing());
        create();
        String whole = Files.readString(file);

        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(open()).isEqualTo(new KeyOpening.Damaged(KeyDamage.NOT_A_KEY_FILE));
        Files.writeString(file, "");
        assertThat(open()).isEqualTo(new KeyOpening.Damaged(KeyDamage.NOT_A_KEY_FILE));
        Files.writeString(file, whole.substring(0, whole.length() - 10));
        assertThat(open()).isEqualTo(new KeyOpening.Damaged(KeyDamage.CUT_SHORT_OR_ALTERED));
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(open()).isEqualTo(new KeyOpening.Damaged(KeyDamage.UNREADABLE));
    }

    @Test
    void saysThatAFileIsOfALaterEdition() throws Exception {
        create();
        String body = Files.readString(file).replace("hedgeward keys 1\n", "hedgeward keys 3\n");
        String summed = body.substring(0, body.indexOf("sum "));
        byte[] sum =
                java.security.MessageDigest.getInstance("SHA-256")
                        .digest(summed.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(file, summed + "sum " + java.util.HexFormat.of().formatHex(sum) + "\n");

        assertThat(open()).isEqualTo(new KeyOpening.NewerVersion(3));
    }

    @Test
    void anyFlippedByteIsNoticedBeforeAPassphraseIsBlamed() throws IOException {
        create();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x04;
            Files.write(file, flipped);
            assertThat(open()).as("byte %d", at).isInstanceOf(KeyOpening.Damaged.class);
        }
    }

    @Test
    void namesNobodyInTheFile() throws IOException {
        create();

        assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                .doesNotContain("marigold", "testperson");
    }

    @Test
    void slowsDownAfterFiveWrongTriesAndRemembersAcrossRestarts() throws IOException {
        create();
        for (int i = 1; i <= 6; i++) {
            assertThat(ring.open(file, USER, typed("guess")))
                    .isEqualTo(new KeyOpening.WrongPassphrase(i));
        }
        KeyOpening.TooSoon wait = new KeyOpening.TooSoon(NOW.plusSeconds(2));

        assertThat(ring.open(file, USER, typed("orchard lantern"))).isEqualTo(wait);
        assertThat(ringAt(NOW.plusSeconds(1)).open(file, USER, typed("orchard lantern")))
                .isEqualTo(wait);
        assertThat(ringAt(NOW.plusSeconds(2)).open(file, USER, typed("orchard lantern")))
                .isInstanceOfSatisfying(
                        KeyOpening.Opened.class, it -> assertThat(it.wrongTries()).isEqualTo(6));
        assertThat(ring.open(file, USER, typed("guess")))
                .isEqualTo(new KeyOpening.WrongPassphrase(1));
    }

    @Test
    void aClockSetBackDoesNotLockForLong() throws IOException {
        create();
        for (int i = 0; i < 6; i++) {
            ring.open(file, USER, typed("guess"));
        }
        Instant yesterday = NOW.minusSeconds(86_400);

        assertThat(ringAt(yesterday).open(file, USER, typed("guess")))
                .isEqualTo(new KeyOpening.TooSoon(yesterday.plusSeconds(2)));
    }

    @Test
    void refusesAnEmptyPassphraseForASlot() {
        assertThatThrownBy(() -> ring.draw(USER, typed("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private KeyRing ringAt(Instant now) {
        return new KeyRing(
                new SecureRandom(),
                new KeyStretcher(System::nanoTime),
                () -> Stretching.FLOOR,
                InstantSource.fixed(now));
    }

    private char[] create() throws IOException {
        try (NewKeys keys = ring.draw(USER, typed("orchard lantern"))) {
            keys.saveTo(file);
            return keys.dataKey().deriveHex(Purpose.REGISTER_FILE);
        }
    }

    private KeyOpening open() {
        return ring.open(file, USER, typed("orchard lantern"));
    }

    private static Passphrase typed(String letters) {
        return Passphrase.takeOver(letters.toCharArray());
    }

    private static DataKey opened(KeyOpening opening) {
        return ((KeyOpening.Opened) opening).key();
    }

    private static char[] filePasswordOf(KeyOpening opening) {
        try (DataKey key = opened(opening)) {
            return key.deriveHex(Purpose.REGISTER_FILE);
        }
    }
}
