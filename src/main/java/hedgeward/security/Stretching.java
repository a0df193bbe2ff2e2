package hedgeward.security;

/// How hard a passphrase is stretched by Argon2id: memory in KiB, passes over it, parallel lanes.
/// Stored with every slot of the key file, so that old slots still open after the choice changes.
///
/// The floor is OWASP's minimum for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes,
/// one lane. The ceiling keeps a doctored key file from exhausting the PC.
public record Stretching(int memoryKib, int passes, int lanes) {

    /// OWASP's minimum: nothing weaker is ever used.
    public static final Stretching FLOOR = new Stretching(19 * 1024, 2, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 8;

    public Stretching {
        if (!isAcceptable(memoryKib, passes, lanes)) {
            throw new IllegalArgumentException("stretching outside the allowed range");
        }
    }

    /// Whether the three lie between the floor and the ceiling.
    static boolean isAcceptable(int memoryKib, int passes, int lanes) {
        return memoryKib >= 19 * 1024
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 2
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
    }
}
