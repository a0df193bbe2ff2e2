package hedgeward.security;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Turns a passphrase into a 256-bit key by Argon2id, slowly on purpose.
public final class KeyStretcher {

    private static final int KEY_BYTES = 32;
    private static final int ROOMY_KIB = 64 * 1024;
    private static final Duration WANTED = Duration.ofMillis(500);

    private final LongSupplier nanoClock;

    /// @param nanoClock elapsed nanoseconds from any start, as of `System::nanoTime`
    public KeyStretcher(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /// The key for this passphrase and salt; the caller wipes it.
    byte[] stretch(Passphrase passphrase, byte[] salt, Stretching how) {
        byte[] typed = passphrase.utf8();
        try {
            return stretch(typed, salt, how);
        } finally {
            Secrets.wipe(typed);
        }
    }

    /// Measures this PC and answers the stretching that takes it about half a second, never less
    /// than [Stretching#FLOOR]. On a PC too slow for 64 MiB the floor itself is the answer.
    public Stretching measure() {
        byte[] nothing = new byte[16];
        Secrets.wipe(stretch(nothing, nothing, Stretching.FLOOR));
        Stretching roomy = new Stretching(ROOMY_KIB, 2, 1);
        long before = nanoClock.getAsLong();
        Secrets.wipe(stretch(nothing, nothing, roomy));
        long twoPasses = Math.max(1, nanoClock.getAsLong() - before);
        if (twoPasses > 2 * WANTED.toNanos()) {
            return Stretching.FLOOR;
        }
        long passes = Math.round(2.0 * WANTED.toNanos() / twoPasses);
        return new Stretching(ROOMY_KIB, Math.clamp(passes, 2, 16), 1);
    }

    private static byte[] stretch(byte[] typed, byte[] salt, Stretching how) {
        Argon2Parameters parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(how.memoryKib())
                        .withIterations(how.passes())
                        .withParallelism(how.lanes())
                        .withSalt(salt)
                        .build();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(typed, key);
        return key;
    }
}
