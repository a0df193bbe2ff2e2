package hedgeward.boot.desktop;

import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.BackupShelf;
import hedgeward.app.backup.BackupTurn;
import hedgeward.app.backup.KeepBackupPlan;
import hedgeward.app.backup.ProveBackup;
import hedgeward.app.backup.ReadBackups;
import hedgeward.boot.Backups;
import hedgeward.boot.Repositories;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqBackupLog;
import hedgeward.store.settings.JooqBackupPlans;

import java.time.InstantSource;

/// The use cases about backups of an open office, made when they are asked for.
///
/// @param turn the one of this office
record BackupCases(OpenOffice office, Repositories ports, InstantSource clock, BackupTurn turn) {

    ReadBackups read() {
        return new ReadBackups(
                ports.unitOfWork(),
                new JooqBackupPlans(office.current()),
                new JooqBackupLog(office.current()),
                new BackupShelf(Backups.files(office), office.copies().evidence()),
                clock);
    }

    KeepBackupPlan keepPlan() {
        return new KeepBackupPlan(
                ports.unitOfWork(), new JooqBackupPlans(office.current()), ports.audit());
    }

    BackUpOffice backUp() {
        return new BackUpOffice(
                ports.unitOfWork(),
                Backups.of(office, ports, clock),
                new BackupShelf(Backups.files(office), office.copies().evidence()),
                new BackUpOffice.Records(new JooqBackupPlans(office.current()), ports.audit()),
                turn,
                clock);
    }

    ProveBackup prove() {
        return new ProveBackup(
                ports.unitOfWork(),
                office.copies(),
                Backups.files(office),
                new ProveBackup.Records(new JooqBackupLog(office.current()), ports.audit()),
                turn,
                clock);
    }
}
