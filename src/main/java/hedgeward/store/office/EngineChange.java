package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.CopyCheck;
import hedgeward.app.backup.EngineVersion;
import hedgeward.app.backup.RegisterTally;
import hedgeward.store.common.Folders;
import hedgeward.store.common.OwnerOnly;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Brings a register that an older engine wrote last to this one. Whatever the new engine does to
/// the old file, it does to a copy; the copy is opened twice, walked and counted both times, and
/// takes the register's place by one renaming. The old file is kept.
final class EngineChange {

    private static final Logger LOG = LoggerFactory.getLogger(EngineChange.class);

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final Optional<EngineVersion> writer;

    /// @param writer the engine that wrote the register, where it is known
    EngineChange(OfficeFolder folder, RegisterKeys keys, Optional<EngineVersion> writer) {
        this.folder = folder;
        this.keys = keys;
        this.writer = writer;
    }

    /// Why the office is not to be opened, if there is a reason; the register is as it was then.
    Optional<OfficeDamage> run(AuditHead anchored) throws IOException {
        Path copy = folder.underNewEngine();
        try {
            Files.copy(folder.register(), copy, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.file(copy);
            Optional<OfficeDamage> damage = damageOf(copy, anchored);
            if (damage.isPresent()) {
                return damage;
            }
            Folders.forceFile(copy);
            KeptRegister.keep(folder, writer);
            Files.move(
                    copy,
                    folder.register(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Folders.force(folder.root());
            LOG.info(
                    "register brought from engine {} to {}",
                    writer.map(EngineVersion::text).orElse("unknown"),
                    Engine.version().text());
            return Optional.empty();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// The second look finds what the first one did to the file.
    private Optional<OfficeDamage> damageOf(Path copy, AuditHead anchored) throws IOException {
        if (!(CopyWalk.of(copy, keys) instanceof CopyCheck.Whole(RegisterTally first))
                || !(CopyWalk.of(copy, keys) instanceof CopyCheck.Whole(RegisterTally second))
                || !first.equals(second)) {
            return Optional.of(OfficeDamage.UPGRADE_FAILED);
        }
        return first.head().sequence() < anchored.sequence()
                ? Optional.of(OfficeDamage.OLDER_THAN_ANCHOR)
                : Optional.empty();
    }
}
