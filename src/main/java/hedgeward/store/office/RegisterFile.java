package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.store.vault.Vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What can be told of a register's file without opening it.
final class RegisterFile {

    /// What a register begins with that was made before blocks were sealed.
    private static final byte[] UNSEALED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /// The engine takes anything up to 4 KiB for a new, empty register.
    private static final long LEAST = 8 * 1024L;

    private static final int BLOCK = 1024 * 1024;

    private RegisterFile() {}

    /// What is plainly wrong, if anything: not there, too short, or not an encrypted register.
    static Optional<OfficeDamage> plainDamage(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of(OfficeDamage.REGISTER_MISSING);
        }
        if (Files.size(file) <= LEAST) {
            return Optional.of(OfficeDamage.REGISTER_CUT_SHORT);
        }
        try (InputStream in = Files.newInputStream(file)) {
            boolean isRegister =
                    Vault.holds(file)
                            || MessageDigest.isEqual(in.readNBytes(UNSEALED.length), UNSEALED);
            return isRegister ? Optional.empty() : Optional.of(OfficeDamage.NOT_A_REGISTER);
        }
    }

    /// What the file is now, to be compared when it is opened again.
    static AnchorMark.Seal seal(Path file, int schema) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                size += read;
            }
        }
        return new AnchorMark.Seal(schema, size, HexFormat.of().formatHex(digest.digest()));
    }

    /// Whether the file is still what the seal says.
    static boolean fits(Path file, AnchorMark.Seal seal) throws IOException {
        return Files.size(file) == seal.size() && seal(file, seal.schema()).equals(seal);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
