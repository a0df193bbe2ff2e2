package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;

final class RecoveryTriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:40:00Z");
    private static final String USER = "Marigold Testperson";

    @TempDir private Path folder;

    @Test
    void wrongRecoveryKeysSlowDownAsWrongPassphrasesDoAndAcrossRestarts() throws IOException {
        Path file = folder.resolve("office.keys");
        try (NewKeys keys = ringAt(NOW).draw(USER, typed())) {
            keys.saveTo(file);
        }
        RecoveryKey wrong = RecoveryKey.takeOver(new byte[RecoveryKey.BYTES]);
        for (int i = 1; i <= 6; i++) {
            assertThat(ringAt(NOW).recover(file, wrong))
                    .isEqualTo(new KeyOpening.WrongPassphrase(i));
        }
        KeyOpening.TooSoon wait = new KeyOpening.TooSoon(NOW.plusSeconds(2));

        assertThat(ringAt(NOW.plusSeconds(1)).recover(file, wrong)).isEqualTo(wait);
        assertThat(ringAt(NOW).open(file, USER, typed())).isEqualTo(wait);
    }

    private static Passphrase typed() {
        return Passphrase.takeOver("orchard lantern".toCharArray());
    }

    private static KeyRing ringAt(Instant now) {
        return new KeyRing(
                new SecureRandom(),
                new KeyStretcher(System::nanoTime),
                () -> Stretching.FLOOR,
                InstantSource.fixed(now));
    }
}
