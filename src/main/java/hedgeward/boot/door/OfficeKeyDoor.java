package hedgeward.boot.door;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeySlots.Opener;
import hedgeward.app.access.Permission;
import hedgeward.app.access.RenewalStep;
import hedgeward.app.access.Renewing;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.FormerKey;
import hedgeward.security.DataKey;
import hedgeward.security.KeyOpening;
import hedgeward.security.KeyRing;
import hedgeward.security.NewKeys;
import hedgeward.security.Passphrase;
import hedgeward.security.Purpose;
import hedgeward.store.office.OfficeFolder;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.Opening;
import hedgeward.store.office.RegisterKeys;
import hedgeward.store.office.Renewal;
import hedgeward.store.settings.JooqFormerKeys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Puts an office under a new data key by two people.
public final class OfficeKeyDoor implements KeyDoor {

    private final KeyRing ring;
    private final Offices offices;
    private final Reception reception;
    private final Door<OpenOffice> door;
    private final InstantSource clock;

    /// @param door lets the first person in, as at every opening
    public OfficeKeyDoor(
            KeyRing ring,
            Offices offices,
            Reception reception,
            Door<OpenOffice> door,
            InstantSource clock) {
        this.ring = ring;
        this.offices = offices;
        this.reception = reception;
        this.door = door;
        this.clock = clock;
    }

    /// The two, as the office names them, and everybody else with an open account.
    private record People(Actor first, Actor second, List<String> others) {}

    /// What goes into the log and the settings of the office under its new key.
    private record Change(People people, FormerKey former) {}

    /// What is known before anything is done.
    private sealed interface Asked {}

    private record Allowed(OfficeFolder folder, People people) implements Asked {}

    private record Refused(Renewing why) implements Asked {}

    @Override
    public Renewing renew(
            Path folder, Opener first, Opener second, Consumer<RenewalStep> progress) {
        char[] forEntry = first.passphrase().clone();
        try (Passphrase one = Passphrase.takeOver(first.passphrase());
                Passphrase other = Passphrase.takeOver(second.passphrase())) {
            return switch (asked(door.unlock(folder, first.user(), forEntry), second, other)) {
                case Refused(Renewing why) -> why;
                case Allowed(OfficeFolder office, People people) ->
                        renewed(office, people, List.of(one, other), progress);
            };
        } catch (IOException _) {
            return new Renewing.Unwritable();
        } finally {
            Arrays.fill(forEntry, '\0');
        }
    }

    private Asked asked(Entry<OpenOffice> entry, Opener second, Passphrase typed) {
        if (!(entry instanceof Entry.Unlocked<OpenOffice>(OpenOffice office, Actor first, _))) {
            return new Refused(new Renewing.NotOpened(entry));
        }
        try (office) {
            if (!opens(office.folder(), second.user(), typed)) {
                return new Refused(new Renewing.SecondPersonWrong());
            }
            Optional<Actor> other =
                    reception
                            .accountIn(office, second.user())
                            .filter(Account::isEnabled)
                            .map(reception::actorOf);
            return other.map(it -> allowed(office, first, it))
                    .orElseGet(() -> new Refused(new Renewing.NotPermitted(second.user())));
        }
    }

    private Asked allowed(OpenOffice office, Actor first, Actor second) {
        if (first.userName().equals(second.userName())) {
            return new Refused(new Renewing.SecondPersonWrong());
        }
        for (Actor one : List.of(first, second)) {
            if (!Access.permits(one, Permission.RESTORE)) {
                return new Refused(new Renewing.NotPermitted(one.userName()));
            }
        }
        List<String> others =
                reception.everybodyIn(office).stream()
                        .filter(Account::isEnabled)
                        .map(Account::name)
                        .filter(name -> !name.equals(first.userName()))
                        .filter(name -> !name.equals(second.userName()))
                        .sorted()
                        .toList();
        return new Allowed(office.folder(), new People(first, second, others));
    }

    private boolean opens(OfficeFolder folder, String user, Passphrase typed) {
        if (!(ring.open(folder.keys(), user, typed) instanceof KeyOpening.Opened(var key, _, _))) {
            return false;
        }
        key.close();
        return true;
    }

    private Renewing renewed(
            OfficeFolder folder,
            People people,
            List<Passphrase> typed,
            Consumer<RenewalStep> progress)
            throws IOException {
        String first = people.first().userName();
        if (!(ring.open(folder.keys(), first, typed.getFirst())
                instanceof KeyOpening.Opened(DataKey key, UUID officeId, _))) {
            return new Renewing.NotOpened(new Entry.InUse<>());
        }
        List<KeyRing.Holder> holders =
                List.of(
                        new KeyRing.Holder(first, typed.getFirst()),
                        new KeyRing.Holder(people.second().userName(), typed.getLast()));
        try (key;
                NewKeys next = ring.drawAgain(officeId, holders);
                RegisterKeys old = DerivedKeys.of(key)) {
            Optional<Renewal> begun = Renewal.begin(folder, old, clock, progress);
            return begun.isPresent()
                    ? renewed(begun.get(), next, new Change(people, formerOf(key)))
                    : new Renewing.NotOpened(new Entry.InUse<>());
        }
    }

    /// Backups from before are told from those of other offices by it.
    private FormerKey formerOf(DataKey key) {
        return new FormerKey(clock.instant(), new BackupPart(key.derive(Purpose.BACKUP)));
    }

    private Renewing renewed(Renewal begun, NewKeys next, Change change) throws IOException {
        try (begun;
                RegisterKeys fresh = DerivedKeys.of(next.dataKey())) {
            Optional<OfficeFolder> copy = begun.copy(fresh, next.content());
            if (copy.isEmpty() || !isWrittenDown(copy.get(), fresh.copy(), change)) {
                return new Renewing.NotWhole();
            }
            begun.replace();
            return new Renewing.Renewed(next.recovery().letters(), change.people().others());
        }
    }

    /// Opens the copy as every office is opened, and closes it in order.
    private boolean isWrittenDown(OfficeFolder copy, RegisterKeys keys, Change change) {
        if (!(offices.open(copy, keys) instanceof Opening.Opened(OpenOffice office))) {
            return false;
        }
        AuditEntry entry =
                AuditEntry.of(
                                change.people().first(),
                                Operation.ALTERATION,
                                "key.renew",
                                AuditSubject.whole(AuditSubject.Kind.OFFICE))
                        .with("approved_by", change.people().second().userName());
        try (office) {
            office.unitOfWork()
                    .write(
                            _ -> {
                                new JooqFormerKeys(office.current()).add(change.former());
                                office.auditTrail().record(entry);
                                return entry;
                            });
        }
        return true;
    }
}
