package hedgeward.boot;

import hedgeward.app.backup.MakeBackup;
import hedgeward.exchange.backup.BackupContainer;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqBackupLog;

import java.time.InstantSource;
import java.util.Arrays;

/// Makes what makes backups of an open office.
final class Backups {

    private Backups() {}

    static MakeBackup of(OpenOffice office, Repositories ports, InstantSource clock) {
        byte[] key = office.backupKey();
        BackupContainer files = new BackupContainer(key);
        Arrays.fill(key, (byte) 0);
        return new MakeBackup(
                ports.unitOfWork(),
                office.copies(),
                files,
                new MakeBackup.Records(new JooqBackupLog(office.current()), ports.audit()),
                clock);
    }
}
