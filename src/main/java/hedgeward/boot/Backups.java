package hedgeward.boot;

import hedgeward.app.backup.BackupFiles;
import hedgeward.app.backup.MakeBackup;
import hedgeward.exchange.backup.BackupContainer;
import hedgeward.store.office.Engine;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqBackupLog;
import hedgeward.store.settings.JooqFormerKeys;

import java.time.InstantSource;
import java.util.Arrays;

/// Makes what makes backups of an open office.
public final class Backups {

    private Backups() {}

    /// What makes backups.
    public static MakeBackup of(OpenOffice office, Repositories ports, InstantSource clock) {
        return new MakeBackup(
                ports.unitOfWork(),
                office.copies(),
                files(office),
                new MakeBackup.Records(new JooqBackupLog(office.current()), ports.audit()),
                clock);
    }

    /// What packs and reads this office's backups.
    public static BackupFiles files(OpenOffice office) {
        byte[] key = office.backupKey();
        try {
            return new BackupContainer(
                    key,
                    Engine.version(),
                    () ->
                            office.unitOfWork()
                                    .read(() -> new JooqFormerKeys(office.current()).all()));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
