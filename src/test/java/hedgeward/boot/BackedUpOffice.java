package hedgeward.boot;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.BackupShelf;
import hedgeward.app.backup.BackupTurn;
import hedgeward.app.backup.KeepBackupPlan;
import hedgeward.app.backup.MakeBackup;
import hedgeward.app.backup.ProveBackup;
import hedgeward.app.backup.ReadBackups;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.settings.JooqBackupLog;
import hedgeward.store.settings.JooqBackupPlans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/// A real encrypted office with a stick for its backups, and the use cases on both.
public record BackedUpOffice(
        OpenOffice office,
        Path stick,
        ReadBackups read,
        KeepBackupPlan keep,
        BackUpOffice backUp,
        ProveBackup prove)
        implements AutoCloseable {

    public static final Actor KEEPER = new Actor("k.wren", Set.of(Role.ADMINISTRATOR), "desk 1");
    public static final Actor READER = new Actor("r.finch", Set.of(Role.DESK), "desk 2");

    public static BackedUpOffice in(Path folder, InstantSource clock) throws IOException {
        OpenOffice office = TestOffice.create(folder.resolve("office"));
        Files.writeString(office.folder().keys(), "the keys of a test office");
        JooqBackupPlans plans = new JooqBackupPlans(office.current());
        JooqBackupLog log = new JooqBackupLog(office.current());
        BackupShelf shelf = new BackupShelf(Backups.files(office), office.copies().evidence());
        BackupTurn turn = new BackupTurn();
        MakeBackup make =
                new MakeBackup(
                        office.unitOfWork(),
                        office.copies(),
                        Backups.files(office),
                        new MakeBackup.Records(log, office.auditTrail()),
                        clock);
        return new BackedUpOffice(
                office,
                Files.createDirectory(folder.resolve("stick")),
                new ReadBackups(office.unitOfWork(), plans, log, shelf, clock),
                new KeepBackupPlan(office.unitOfWork(), plans, office.auditTrail()),
                new BackUpOffice(
                        office.unitOfWork(),
                        make,
                        shelf,
                        new BackUpOffice.Records(plans, office.auditTrail()),
                        turn,
                        clock),
                new ProveBackup(
                        office.unitOfWork(),
                        office.copies(),
                        Backups.files(office),
                        new ProveBackup.Records(log, office.auditTrail()),
                        turn,
                        clock));
    }

    @Override
    public void close() {
        office.close();
    }
}
