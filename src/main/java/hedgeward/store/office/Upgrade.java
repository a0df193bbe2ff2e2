package hedgeward.store.office;

import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/// Brings the structure of a register up to date. The engine commits every change of structure by
/// itself, so a copy of the closed file is kept until all of them are done, and put back otherwise.
final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final String migrations;

    Upgrade(OfficeFolder folder, RegisterKeys keys, String migrations) {
        this.folder = folder;
        this.keys = keys;
        this.migrations = migrations;
    }

    /// Puts the copy back that an upgrade left when it was cut off.
    void undoUnfinished() throws IOException {
        if (Files.exists(folder.beforeUpgrade())) {
            putBack();
        }
    }

    /// The register open again and up to date, or empty when that failed and it is as before,
    /// closed.
    Optional<Register> run(Register outdated) throws IOException, SQLException {
        outdated.shutdownAtOnce();
        NoRoomException.unlessRoomForCopyOf(folder.register());
        keepCopy();
        Register register = Register.open(folder.register(), keys);
        try {
            Structure.bringUpToDate(register, keys, migrations);
        } catch (FlywayException | SQLException e) {
            LOG.error("structure not brought up to date: {}", e.getClass().getSimpleName());
            register.shutdownAtOnce();
            putBack();
            return Optional.empty();
        }
        register.shutdownAtOnce();
        Register upgraded = Register.open(folder.register(), keys);
        Files.delete(folder.beforeUpgrade());
        return Optional.of(upgraded);
    }

    private void keepCopy() throws IOException {
        Path part =
                folder.beforeUpgrade()
                        .resolveSibling(folder.beforeUpgrade().getFileName() + ".part");
        Files.copy(folder.register(), part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, folder.beforeUpgrade(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void putBack() throws IOException {
        Files.move(
                folder.beforeUpgrade(),
                folder.register(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
