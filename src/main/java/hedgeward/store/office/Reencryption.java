package hedgeward.store.office;

import hedgeward.store.vault.Vault;

import org.h2.tools.ChangeFileEncryption;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/// Brings a copy of a closed register from one office's keys to another's. What lies on the disk on
/// the way is encrypted by the engine throughout.
final class Reencryption {

    private static final String NAME = "register";
    private static final int PART = 1 << 20;

    private final RegisterKeys old;
    private final RegisterKeys next;

    Reencryption(RegisterKeys old, RegisterKeys next) {
        this.old = old;
        this.next = next;
    }

    /// @param register of sealed blocks, closed; only read
    /// @param scratch an empty folder
    /// @return the register under the new keys, of sealed blocks, in the scratch folder
    Path run(Path register, Path scratch) throws IOException, SQLException {
        Path work = Files.createDirectory(scratch.resolve("engine"));
        Path engine = work.resolve(NAME + OfficeFolder.SUFFIX);
        try (Vault vault = Vault.lent(old.blocks());
                InputStream content = vault.contentOf(register);
                OutputStream out = Files.newOutputStream(engine, StandardOpenOption.CREATE_NEW)) {
            byte[] part = content.readNBytes(PART);
            while (part.length > 0) {
                out.write(part);
                part = content.readNBytes(PART);
            }
        }
        changeFileKey(work);
        changePasswords(engine);
        Path sealed = scratch.resolve("sealed" + OfficeFolder.SUFFIX);
        try (Vault vault = Vault.lent(next.blocks())) {
            vault.sealInto(engine, sealed);
        }
        return sealed;
    }

    private void changeFileKey(Path work) throws SQLException {
        char[] from = old.fileLetters();
        char[] to = next.fileLetters();
        try {
            ChangeFileEncryption.execute(work.toString(), NAME, "AES", from, to, true);
        } finally {
            Arrays.fill(from, '\0');
            Arrays.fill(to, '\0');
        }
    }

    private void changePasswords(Path engine) throws IOException, SQLException {
        try (RegisterKeys between = next.withUsersOf(old)) {
            Register register = Register.open(engine, between);
            try (Statement statement = register.keeper().createStatement()) {
                statement.execute(
                        "alter user %s set password '%s'"
                                .formatted(Register.CLERK, next.clerkPassword()));
                statement.execute(
                        "alter user %s set password '%s'"
                                .formatted(Register.ERASER, next.clerkPassword()));
                statement.execute(
                        "alter user %s set password '%s'"
                                .formatted(Register.KEEPER, next.keeperPassword()));
            } finally {
                register.shutdownAtOnce();
            }
        }
    }
}
