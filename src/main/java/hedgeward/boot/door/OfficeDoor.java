package hedgeward.boot.door;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.security.DataKey;
import hedgeward.security.KeyChange;
import hedgeward.security.KeyDamage;
import hedgeward.security.KeyFiles;
import hedgeward.security.KeyOpening;
import hedgeward.security.KeyRing;
import hedgeward.security.NewKeys;
import hedgeward.security.Passphrase;
import hedgeward.security.RecoveryKey;
import hedgeward.store.office.Creation;
import hedgeward.store.office.OfficeFolder;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.Opening;
import hedgeward.store.office.RegisterKeys;
import hedgeward.store.office.Replacing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Unwraps the data key, derives the register's keys, opens the register, and knows the person.
public final class OfficeDoor<D> implements Door<D> {

    private final KeyRing ring;
    private final Offices offices;
    private final Reception reception;
    private final DeskMaker<D> desks;
    private final RefusedTries refused;

    public OfficeDoor(KeyRing ring, Offices offices, Reception reception, DeskMaker<D> desks) {
        this.ring = ring;
        this.offices = offices;
        this.reception = reception;
        this.desks = desks;
        this.refused = new RefusedTries(ring, reception);
    }

    @Override
    public Entry<D> unlock(Path path, String user, char[] passphrase) {
        try (Passphrase typed = Passphrase.takeOver(passphrase)) {
            return OfficeFolder.at(path)
                    .map(folder -> unsettled(folder).orElseGet(() -> unlocked(folder, user, typed)))
                    .orElseGet(Entry.Missing::new);
        }
    }

    @Override
    public Entry<D> recover(Path path, char[] recoveryKey, String user, char[] newPassphrase) {
        try (Passphrase typed = Passphrase.takeOver(newPassphrase)) {
            Optional<RecoveryKey> recovery = RecoveryKey.read(recoveryKey);
            Optional<OfficeFolder> folder = OfficeFolder.at(path);
            if (recovery.isEmpty() || typed.isEmpty()) {
                return new Entry.WrongPassphrase<>(0);
            }
            try (RecoveryKey key = recovery.get()) {
                return folder.map(
                                it ->
                                        unsettled(it)
                                                .orElseGet(() -> recovered(it, key, user, typed)))
                        .orElseGet(Entry.Missing::new);
            }
        } finally {
            Arrays.fill(recoveryKey, '\0');
        }
    }

    @Override
    public Optional<Instant> renewedAt(Path path) {
        return OfficeFolder.at(path).map(OfficeFolder::keys).flatMap(KeyFiles::renewedAt);
    }

    @Override
    public Founding<D> found(Path path, Charter charter, char[] passphrase) {
        try (Passphrase typed = Passphrase.takeOver(passphrase)) {
            Optional<OfficeFolder> folder = OfficeFolder.at(path);
            if (folder.isEmpty()) {
                return new Founding.UnusableName<>();
            }
            if (typed.isEmpty() || charter.firstUser().isBlank()) {
                return new Founding.Incomplete<>();
            }
            try (NewKeys keys = ring.draw(charter.firstUser(), typed)) {
                return founded(folder.get(), charter, keys);
            }
        }
    }

    /// Why a change of key that was cut off could not be settled before anything else.
    private Optional<Entry<D>> unsettled(OfficeFolder folder) {
        try {
            return Replacing.settle(folder) ? Optional.empty() : Optional.of(new Entry.InUse<>());
        } catch (IOException _) {
            return Optional.of(new Entry.Unwritable<>());
        }
    }

    private Entry<D> unlocked(OfficeFolder folder, String user, Passphrase typed) {
        return entry(folder, user, ring.open(folder.keys(), user, typed));
    }

    private Entry<D> recovered(
            OfficeFolder folder, RecoveryKey recovery, String user, Passphrase next) {
        KeyOpening opening = ring.recover(folder.keys(), recovery);
        if (!(opening instanceof KeyOpening.Opened(DataKey key, _, int wrongTries))) {
            return entry(folder, user, opening);
        }
        return switch (ring.changePassphrase(folder.keys(), key, user, next)) {
            case KeyChange.Changed() -> {
                Opening register = offices.open(folder, registerKeys(key));
                writeRecoveryDown(register, user);
                yield entry(register, user, wrongTries);
            }
            case KeyChange.Unwritable() -> refused(key, new Entry.Unwritable<>());
            case KeyChange.NoSuchUser() -> givenASlot(folder, key, user, next);
            case KeyChange.NameTaken(), KeyChange.LastUser(), KeyChange.NotThisOffice() ->
                    refused(key, new Entry.Damaged<>(OfficeDamage.KEYS_ALTERED));
        };
    }

    /// After a change of the data key most people have no slot; whoever has an open account is
    /// given one.
    private Entry<D> givenASlot(OfficeFolder folder, DataKey key, String user, Passphrase next) {
        try (key) {
            Opening register = offices.open(folder, DerivedKeys.of(key));
            if (!(register instanceof Opening.Opened(OpenOffice office))) {
                return entry(register, user, 0);
            }
            boolean isGiven =
                    reception.accountIn(office, user).filter(Account::isEnabled).isPresent()
                            && ring.addUser(folder.keys(), key, user, next)
                                    instanceof KeyChange.Changed;
            if (!isGiven) {
                office.close();
                return new Entry.WrongPassphrase<>(0);
            }
            writeRecoveryDown(register, user);
            return entry(register, user, 0);
        }
    }

    private void writeRecoveryDown(Opening opening, String user) {
        if (!(opening instanceof Opening.Opened(OpenOffice office))) {
            return;
        }
        Optional<Actor> actor = reception.accountIn(office, user).map(reception::actorOf);
        AuditSubject subject = AuditSubject.whole(AuditSubject.Kind.OFFICE);
        actor.map(it -> AuditEntry.of(it, Operation.ALTERATION, "key.recover", subject))
                .ifPresent(
                        entry ->
                                office.unitOfWork()
                                        .write(
                                                _ -> {
                                                    office.auditTrail().record(entry);
                                                    return entry;
                                                }));
    }

    private Entry<D> refused(DataKey key, Entry<D> why) {
        key.close();
        return why;
    }

    private Entry<D> entry(OfficeFolder folder, String user, KeyOpening opening) {
        return switch (opening) {
            case KeyOpening.Opened(DataKey key, _, int wrongTries) -> {
                Opening register = offices.open(folder, registerKeys(key));
                yield entry(register, user, wrongTries);
            }
            case KeyOpening.WrongPassphrase(int tries) -> new Entry.WrongPassphrase<>(tries);
            case KeyOpening.TooSoon(Instant notBefore) -> new Entry.TooSoon<>(notBefore);
            case KeyOpening.Missing() -> new Entry.Missing<>();
            case KeyOpening.Damaged(KeyDamage damage) -> new Entry.Damaged<>(ofKeys(damage));
            case KeyOpening.NewerVersion(_) -> new Entry.NewerVersion<>();
        };
    }

    private Entry<D> entry(Opening opening, String user, int wrongTries) {
        return switch (opening) {
            case Opening.Opened(OpenOffice office) -> {
                refused.writeDown(office);
                Optional<Account> account = reception.accountIn(office, user);
                if (account.isEmpty() || !account.get().isEnabled()) {
                    office.close();
                    yield new Entry.AccountClosed<>();
                }
                Actor actor = reception.actorOf(account.get());
                yield new Entry.Unlocked<>(desks.desk(office, actor), actor, wrongTries);
            }
            case Opening.InUse() -> new Entry.InUse<>();
            case Opening.Unwritable() -> new Entry.Unwritable<>();
            case Opening.NoRoom(long bytes) -> new Entry.NoRoom<>(bytes);
            case Opening.Damaged(OfficeDamage damage) -> new Entry.Damaged<>(damage);
            case Opening.NewerVersion(_), Opening.NewerEngine(_) -> new Entry.NewerVersion<>();
        };
    }

    private Founding<D> founded(OfficeFolder folder, Charter charter, NewKeys keys) {
        return switch (offices.create(folder, DerivedKeys.of(keys.dataKey()))) {
            case Creation.AlreadyThere() -> new Founding.AlreadyThere<>();
            case Creation.Unwritable() -> new Founding.Unwritable<>();
            case Creation.Created(OpenOffice office) -> furnished(office, charter, keys);
        };
    }

    /// The key file comes last: without it the folder is not an office yet.
    private Founding<D> furnished(OpenOffice office, Charter charter, NewKeys keys) {
        Account first = new Account(charter.firstUser().strip(), charter.roles(), true);
        Actor actor = reception.actorOf(first);
        boolean isFounded = false;
        try {
            office.unitOfWork()
                    .write(
                            tx -> {
                                reception.add(office, first);
                                desks.furnish(office, charter);
                                office.auditTrail().record(foundingBy(actor));
                                return first;
                            });
            keys.saveTo(office.folder().keys());
            isFounded = true;
        } catch (IOException _) {
            return new Founding.Unwritable<>();
        } finally {
            if (!isFounded) {
                office.close();
            }
        }
        return new Founding.Founded<>(desks.desk(office, actor), actor, keys.recovery().letters());
    }

    private static AuditEntry foundingBy(Actor actor) {
        AuditSubject subject = AuditSubject.whole(AuditSubject.Kind.OFFICE);
        return AuditEntry.of(actor, Operation.COLLECTION, "office.create", subject);
    }

    private static RegisterKeys registerKeys(DataKey key) {
        try (key) {
            return DerivedKeys.of(key);
        }
    }

    private static OfficeDamage ofKeys(KeyDamage damage) {
        return switch (damage) {
            case UNREADABLE, NOT_A_KEY_FILE -> OfficeDamage.KEYS_UNREADABLE;
            case CUT_SHORT_OR_ALTERED, FORGED -> OfficeDamage.KEYS_ALTERED;
        };
    }
}
