package hedgeward.store.office;

import hedgeward.store.common.OwnerOnly;
import hedgeward.store.vault.Vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Brings a register from before blocks were sealed into sealed blocks: a sealed copy is written,
/// read back and compared, then takes the old file's place. Cut off anywhere, the old file or the
/// whole new one is there.
final class Sealing {

    private final OfficeFolder folder;
    private final RegisterKeys keys;

    Sealing(OfficeFolder folder, RegisterKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Seals the register's blocks if they are not.
    ///
    /// @throws IOException when the copy cannot be written or is not what the old file was; the old
    ///   file is untouched then
    void sealOlder() throws IOException {
        Path register = folder.register();
        if (Vault.holds(register)) {
            return;
        }
        Path sealed = register.resolveSibling(register.getFileName() + ".sealed");
        try (Vault vault = Vault.lent(keys.blocks())) {
            vault.sealInto(register, sealed);
            verify(vault, register, sealed);
            Files.move(
                    sealed,
                    register,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.file(register);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    private static void verify(Vault vault, Path plain, Path sealed) throws IOException {
        try (InputStream before = Files.newInputStream(plain);
                InputStream after = vault.contentOf(sealed)) {
            byte[] one = before.readNBytes(1 << 20);
            byte[] other = after.readNBytes(1 << 20);
            while (one.length > 0 || other.length > 0) {
                if (!Arrays.equals(one, other)) {
                    throw new IOException("the sealed copy is not what the register was");
                }
                one = before.readNBytes(1 << 20);
                other = after.readNBytes(1 << 20);
            }
        }
    }
}
