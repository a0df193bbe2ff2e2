package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

final class SecretsTest {

    @Test
    void aClosedPassphraseIsWipedAndUnusable() {
        char[] letters = "orchard lantern".toCharArray();
        Passphrase passphrase = Passphrase.takeOver(letters);

        passphrase.close();

        assertThat(letters).containsOnly('\0');
        assertThatThrownBy(passphrase::utf8).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingSecretShowsInWords() {
        try (Passphrase passphrase = Passphrase.copyOf("orchard".toCharArray());
                DataKey key = DataKey.random(new SecureRandom());
                RecoveryKey recovery = RecoveryKey.random(new SecureRandom())) {
            assertThat(passphrase).hasToString("Passphrase[hidden]");
            assertThat(key).hasToString("DataKey[hidden]");
            assertThat(recovery).hasToString("RecoveryKey[hidden]");
        }
    }

    @Test
    void lettersOfAnyScriptBecomeTheirUtf8() {
        String welsh = "tŷ gŵr – 家 \uD83D\uDD11";

        assertThat(Secrets.utf8(welsh.toCharArray()))
                .isEqualTo(welsh.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyPurposeHasItsOwnKeyAndAlwaysTheSame() {
        byte[] raw = new byte[32];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) i;
        }
        try (DataKey key = DataKey.takeOver(raw)) {
            assertThat(new String(key.deriveHex(Purpose.REGISTER_FILE)))
                    .isEqualTo(new String(key.deriveHex(Purpose.REGISTER_FILE)))
                    .hasSize(64)
                    .isNotEqualTo(new String(key.deriveHex(Purpose.REGISTER_CLERK)))
                    .isNotEqualTo(HexFormat.of().formatHex(raw));
        }
    }

    @Test
    void aWipedDataKeyGivesNothing() {
        byte[] raw = new byte[32];
        raw[3] = 7;
        DataKey key = DataKey.takeOver(raw);

        key.close();

        assertThat(raw).containsOnly(0);
        assertThatThrownBy(() -> key.derive(Purpose.AUDIT_ANCHOR))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRecoveryKeyIsNineGroupsOfFourAndNoticesASlip() {
        try (RecoveryKey key = RecoveryKey.random(new SecureRandom())) {
            char[] letters = key.letters();
            assertThat(new String(letters)).matches("([A-Z]{4}-){8}[A-Z]{4}");
            assertThat(RecoveryKey.read(letters)).isPresent();

            letters[0] = letters[0] == 'A' ? 'C' : 'A';
            assertThat(RecoveryKey.read(letters)).isEmpty();
            assertThat(RecoveryKey.read("AAAA".toCharArray())).isEmpty();
            assertThat(RecoveryKey.read("?".repeat(36).toCharArray())).isEmpty();
            assertThat(RecoveryKey.read("A".repeat(40).toCharArray())).isEmpty();
        }
    }

    @Test
    void theSamePassphraseSaltAndStretchingGiveTheSameKey() {
        KeyStretcher stretcher = new KeyStretcher(System::nanoTime);
        try (Passphrase passphrase = Passphrase.copyOf("password".toCharArray())) {
            byte[] salt = "somesaltsomesalt".getBytes(StandardCharsets.US_ASCII);

            byte[] key = stretcher.stretch(passphrase, salt, Stretching.FLOOR);

            assertThat(key).hasSize(32);
            assertThat(stretcher.stretch(passphrase, salt, Stretching.FLOOR)).isEqualTo(key);
        }
    }

    @Test
    void aSlowPcGetsTheFloorAndAFastOneMorePasses() {
        assertThat(stretchingWhenTwoPassesTake(Duration.ofMillis(1_500)))
                .isEqualTo(Stretching.FLOOR);
        assertThat(stretchingWhenTwoPassesTake(Duration.ofMillis(400)))
                .isEqualTo(new Stretching(64 * 1024, 3, 1));
        assertThat(stretchingWhenTwoPassesTake(Duration.ofMillis(250)))
                .isEqualTo(new Stretching(64 * 1024, 4, 1));
    }

    @Test
    void stretchingBelowTheFloorIsRefused() {
        assertThatThrownBy(() -> new Stretching(1024, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretching(19 * 1024, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretching(Integer.MAX_VALUE, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePauseDoublesToAMinute() {
        assertThat(WrongTries.pauseAfter(5)).isZero();
        assertThat(WrongTries.pauseAfter(6)).isEqualTo(Duration.ofSeconds(2));
        assertThat(WrongTries.pauseAfter(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(WrongTries.pauseAfter(500)).isEqualTo(Duration.ofMinutes(1));
    }

    private static Stretching stretchingWhenTwoPassesTake(Duration time) {
        AtomicLong asked = new AtomicLong();
        return new KeyStretcher(() -> asked.getAndIncrement() * time.toNanos()).measure();
    }
}
