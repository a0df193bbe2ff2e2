package hedgeward.store.office;

import hedgeward.store.vault.Vault;

import org.h2.tools.ChangeFileEncryption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Every byte of a closed register's file with both encryptions taken off: what somebody with its
/// keys would find there.
final class PlainRegister {

    private PlainRegister() {}

    /// One letter a byte, so that words are found wherever they begin.
    static String of(OfficeFolder folder, RegisterKeys keys, Path scratch)
            throws IOException, SQLException {
        Path engine = Files.createTempDirectory(scratch, "plain");
        Path file = engine.resolve("register" + OfficeFolder.SUFFIX);
        try (Vault vault = Vault.lent(keys.blocks());
                InputStream content = vault.contentOf(folder.register())) {
            Files.write(file, content.readAllBytes());
        }
        ChangeFileEncryption.execute(
                engine.toString(), "register", "AES", keys.fileLetters(), null, true);
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
