package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.DiskTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

/// Looks through a copy of a register that was not closed in order, so that whatever the engine
/// does on finding damage, it does to the copy.
final class Doubt {

    private final OfficeFolder folder;
    private final RegisterKeys keys;

    Doubt(OfficeFolder folder, RegisterKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Why the office is not to be opened, if there is a reason.
    Optional<Opening> refusal(AuditHead anchored) throws IOException {
        Path copy = folder.suspect();
        NoRoomException.unlessRoomForCopyOf(folder.register());
        try {
            Files.copy(folder.register(), copy, StandardCopyOption.REPLACE_EXISTING);
            return refusalOf(copy, anchored);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Optional<Opening> refusalOf(Path copy, AuditHead anchored) throws IOException {
        DiskWatch disk = new DiskWatch(folder.root());
        try {
            Register register = Register.open(copy, keys);
            try {
                int version = Structure.versionOf(register.keeper());
                return version > Structure.NEWEST
                        ? Optional.of(new Opening.NewerVersion(version))
                        : Inspection.thorough(register.keeper(), anchored)
                                .map(Opening.Damaged::new);
            } finally {
                register.shutdownAtOnce();
            }
        } catch (SQLException e) {
            if (disk.behind(e).filter(DiskTrouble.FULL::equals).isPresent()) {
                throw NoRoomException.afterwards();
            }
            return Optional.of(new Opening.Damaged(OfficeDamage.REGISTER_UNREADABLE));
        }
    }
}
