package hedgeward.store.office;

import hedgeward.app.backup.CopyCheck;
import hedgeward.app.backup.EvidenceArchive;
import hedgeward.app.backup.RegisterCopies;
import hedgeward.store.common.StoreException;
import hedgeward.store.evidence.FolderArchive;
import hedgeward.store.vault.Vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Copies of an open register. The engine writes one consistent state, as encrypted as the register
/// is, while work goes on; sealed blocks are laid under it again. What was erased since the
/// register was last written anew is not copied: a backup from after a disposal holds nothing of
/// the case.
final class OfficeCopies implements RegisterCopies {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeCopies.class);

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final Register register;

    OfficeCopies(OfficeFolder folder, RegisterKeys keys, Register register) {
        this.folder = folder;
        this.keys = keys;
        this.register = register;
    }

    /// @throws StoreException when the engine cannot copy
    @Override
    public void copyInto(Path file) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".zip");
        Path plain = file.resolveSibling(file.getFileName() + ".engine" + OfficeFolder.SUFFIX);
        boolean wasErased = Files.exists(folder.compactionDue());
        try {
            engineCopies(packed);
            unpack(packed, plain);
            Files.delete(packed);
            if (wasErased || Files.exists(folder.compactionDue())) {
                writeAnew(plain);
            }
            try (Vault vault = Vault.lent(keys.blocks())) {
                vault.sealInto(plain, file);
            }
        } finally {
            Files.deleteIfExists(packed);
            Files.deleteIfExists(plain);
        }
    }

    @Override
    public CopyCheck check(Path copy) throws IOException {
        return CopyWalk.of(copy, keys);
    }

    @Override
    public EvidenceArchive evidence() {
        return new FolderArchive(folder.evidence());
    }

    @Override
    public byte[] keyFile() throws IOException {
        return Files.readAllBytes(folder.keys());
    }

    @Override
    public void proved() {
        try {
            KeptRegister.letGo(folder);
        } catch (IOException e) {
            LOG.warn("old register still kept: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public Path scratch() throws IOException {
        Path scratch = folder.backupScratch();
        Files.createDirectories(scratch);
        try (var left = Files.list(scratch)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return scratch;
    }

    private void engineCopies(Path packed) throws IOException {
        try {
            register.asKeeper(
                    source -> {
                        try (Connection keeper = source.getConnection();
                                PreparedStatement backup = keeper.prepareStatement("backup to ?")) {
                            backup.setString(1, packed.toString());
                            backup.execute();
                        }
                    });
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void writeAnew(Path plain) throws IOException {
        try {
            Register.open(plain, keys).shutdownCompacted();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static StoreException refused(SQLException e) throws IOException {
        if (e.getCause() instanceof IOException noRoom) {
            throw noRoom;
        }
        return StoreException.of(e);
    }

    /// The engine's own archive, just written by it, holds the one file of the register.
    private static void unpack(Path packed, Path plain) throws IOException {
        try (InputStream in = Files.newInputStream(packed);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(OfficeFolder.SUFFIX)) {
                    Files.copy(zip, plain);
                    return;
                }
            }
        }
        throw new IOException("the engine copied no register");
    }
}
