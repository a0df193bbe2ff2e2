package hedgeward.boot.door;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.Restoring;
import hedgeward.security.KeyRing;
import hedgeward.store.evidence.FolderArchive;
import hedgeward.store.office.OfficeFolder;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.Opening;
import hedgeward.store.office.Planting;
import hedgeward.store.office.RegisterKeys;
import hedgeward.store.settings.JooqTryPages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/// Opens backups by passphrase, and puts them back into new folders only.
public final class OfficeBackupDoor implements BackupDoor {

    private final KeyRing ring;
    private final Offices offices;
    private final Reception reception;
    private final InstantSource clock;

    public OfficeBackupDoor(
            KeyRing ring, Offices offices, Reception reception, InstantSource clock) {
        this.ring = ring;
        this.offices = offices;
        this.reception = reception;
        this.clock = clock;
    }

    @Override
    public BackupVerdict verify(Path backup, Person person) {
        if (!Files.isRegularFile(backup)) {
            return new BackupVerdict.Unreadable();
        }
        try (BackupLook look = new BackupLook(ring, offices)) {
            return switch (look.at(backup, person)) {
                case BackupLook.Good good -> beside(backup, good);
                case BackupLook.Bad(BackupVerdict verdict) -> verdict;
            };
        } catch (IOException _) {
            return new BackupVerdict.Unreadable();
        } finally {
            Arrays.fill(person.passphrase(), '\0');
        }
    }

    private static BackupVerdict beside(Path backup, BackupLook.Good good) throws IOException {
        EvidenceTally evidence =
                new FolderArchive(backup).check(backup, good.manifest().tally().evidence());
        return evidence.isWhole()
                ? new BackupVerdict.Good(good.manifest())
                : new BackupVerdict.WithoutEvidence(good.manifest(), evidence);
    }

    @Override
    public Restoring restore(Path backup, Path path, Person first, Optional<Person> second) {
        try {
            Optional<OfficeFolder> folder = OfficeFolder.at(path);
            if (folder.isEmpty()) {
                return new Restoring.UnusableName();
            }
            return Planting.isFree(folder.get())
                    ? looked(backup, folder.get(), first, second)
                    : new Restoring.FolderNotEmpty();
        } catch (IOException _) {
            return new Restoring.Unwritable();
        } finally {
            Arrays.fill(first.passphrase(), '\0');
            second.ifPresent(person -> Arrays.fill(person.passphrase(), '\0'));
        }
    }

    private Restoring looked(
            Path backup, OfficeFolder folder, Person first, Optional<Person> second)
            throws IOException {
        if (!Files.isReadable(backup)) {
            return new Restoring.NotGood(new BackupVerdict.Unreadable());
        }
        try (BackupLook look = new BackupLook(ring, offices)) {
            return switch (look.at(backup, first)) {
                case BackupLook.Bad(BackupVerdict verdict) -> new Restoring.NotGood(verdict);
                case BackupLook.Good good ->
                        isWrong(look, first, second)
                                ? new Restoring.SecondPersonWrong()
                                : planted(
                                        new Source(backup, good),
                                        folder,
                                        first.user(),
                                        second.map(Person::user));
            };
        }
    }

    private static boolean isWrong(BackupLook look, Person first, Optional<Person> second) {
        return second.filter(
                        person ->
                                person.user().strip().equalsIgnoreCase(first.user().strip())
                                        || !look.knows(person))
                .isPresent();
    }

    /// A backup that was found good.
    private record Source(Path backup, BackupLook.Good good) {}

    private Restoring planted(
            Source source, OfficeFolder folder, String first, Optional<String> second)
            throws IOException {
        BackupLook.Good good = source.good();
        boolean wasThere = Files.exists(folder.root());
        new Planting(clock)
                .plant(
                        folder,
                        good.keys(),
                        new Planting.Seed(
                                good.register(),
                                good.keyFile(),
                                good.manifest().tally().head(),
                                good.manifest().engine()));
        boolean isRestored = false;
        try {
            EvidenceTally evidence =
                    new FolderArchive(folder.evidence())
                            .restore(source.backup(), good.manifest().tally().evidence());
            Restoring restoring = permitted(good, folder, first, second, evidence);
            isRestored = restoring instanceof Restoring.Restored;
            return restoring;
        } finally {
            if (!isRestored) {
                Planting.clear(folder);
                if (!wasThere) {
                    Files.deleteIfExists(folder.root());
                }
            }
        }
    }

    /// Opens the planted office and asks it who may restore.
    private Restoring permitted(
            BackupLook.Good good,
            OfficeFolder folder,
            String first,
            Optional<String> second,
            EvidenceTally evidence) {
        RegisterKeys keys = good.keys().copy();
        if (!(offices.open(folder, keys) instanceof Opening.Opened(OpenOffice office))) {
            return new Restoring.Unwritable();
        }
        try (office) {
            Optional<Actor> one = whoMay(office, first);
            Optional<Actor> other = second.flatMap(user -> whoMay(office, user));
            if (one.isEmpty()) {
                return new Restoring.NotPermitted(first);
            }
            if (second.isPresent() && other.isEmpty()) {
                return new Restoring.NotPermitted(second.get());
            }
            if (second.isEmpty() && howManyMay(office) > 1) {
                return new Restoring.SecondPersonNeeded();
            }
            writeDown(office, good, one.get(), other);
            return new Restoring.Restored(folder.root(), good.manifest(), evidence);
        }
    }

    private Optional<Actor> whoMay(OpenOffice office, String user) {
        return reception
                .accountIn(office, user)
                .filter(OfficeBackupDoor::mayRestore)
                .map(reception::actorOf);
    }

    private long howManyMay(OpenOffice office) {
        return reception.everybodyIn(office).stream().filter(OfficeBackupDoor::mayRestore).count();
    }

    private static boolean mayRestore(Account account) {
        return account.isEnabled()
                && account.roles().stream()
                        .anyMatch(role -> Access.of(role).contains(Permission.RESTORE));
    }

    private static void writeDown(
            OpenOffice office, BackupLook.Good good, Actor one, Optional<Actor> other) {
        AuditEntry entry =
                AuditEntry.of(
                                one,
                                Operation.COLLECTION,
                                "backup.restore",
                                AuditSubject.whole(AuditSubject.Kind.REGISTER))
                        .with("made_at", good.manifest().madeAt().toString())
                        .with("head", good.manifest().tally().head().hash())
                        .with(
                                "approved_by",
                                other.map(Actor::userName).orElse("nobody else could"));
        office.unitOfWork()
                .write(
                        tx -> {
                            office.auditTrail().record(entry);
                            new JooqTryPages(office.current()).forget();
                            return entry;
                        });
    }
}
