package hedgeward.boot.door;

import hedgeward.app.backup.BackupDoor.Person;
import hedgeward.app.backup.BackupFiles.Problem;
import hedgeward.app.backup.BackupFiles.Unpacking;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.CopyCheck;
import hedgeward.exchange.backup.BackupContainer;
import hedgeward.security.DataKey;
import hedgeward.security.KeyOpening;
import hedgeward.security.KeyRing;
import hedgeward.security.Passphrase;
import hedgeward.security.Purpose;
import hedgeward.store.office.Engine;
import hedgeward.store.office.Offices;
import hedgeward.store.office.RegisterKeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks a backup through in a scratch folder of its own. What lies there is as encrypted as the
/// office is; it is cleared, and the keys wiped, on close.
final class BackupLook implements AutoCloseable {

    private final KeyRing ring;
    private final Offices offices;
    private final Path scratch;
    private Optional<RegisterKeys> keys = Optional.empty();

    BackupLook(KeyRing ring, Offices offices) throws IOException {
        this.ring = ring;
        this.offices = offices;
        this.scratch = Files.createTempDirectory("hedgeward-backup");
    }

    /// What was found.
    sealed interface Found {}

    /// The backup is whole.
    ///
    /// @param register unpacked, untouched
    /// @param keys wiped when the look is over
    record Good(BackupManifest manifest, Path register, BackupPart keyFile, RegisterKeys keys)
            implements Found {}

    /// It is not, or nobody may look.
    record Bad(BackupVerdict verdict) implements Found {}

    /// Unlocks the backup with somebody's passphrase and looks at all of it.
    Found at(Path backup, Person person) throws IOException {
        return switch (BackupContainer.front(backup)) {
            case BackupContainer.NoFront(Problem problem) -> damaged(problem);
            case BackupContainer.WithKeys(BackupPart keyFile) -> {
                Files.write(keyFile(), keyFile.bytes());
                yield unlocked(backup, person);
            }
        };
    }

    /// Whether this is somebody of the office the backup is of; asked after [#at].
    boolean knows(Person person) {
        return switch (opened(person)) {
            case KeyOpening.Opened(DataKey key, _, _) -> {
                key.close();
                yield true;
            }
            case KeyOpening.WrongPassphrase _,
                    KeyOpening.TooSoon _,
                    KeyOpening.Missing _,
                    KeyOpening.Damaged _,
                    KeyOpening.NewerVersion _ ->
                    false;
        };
    }

    private Found unlocked(Path backup, Person person) throws IOException {
        return switch (opened(person)) {
            case KeyOpening.Opened(DataKey key, _, _) -> {
                try (key) {
                    yield unpacked(backup, key);
                }
            }
            case KeyOpening.WrongPassphrase _, KeyOpening.TooSoon _ ->
                    new Bad(new BackupVerdict.WrongPassphrase());
            case KeyOpening.NewerVersion _ -> new Bad(new BackupVerdict.Newer());
            case KeyOpening.Missing _, KeyOpening.Damaged _ ->
                    new Bad(new BackupVerdict.KeysDamaged());
        };
    }

    private KeyOpening opened(Person person) {
        try (Passphrase typed = Passphrase.takeOver(person.passphrase())) {
            return ring.open(keyFile(), person.user(), typed);
        }
    }

    private Found unpacked(Path backup, DataKey key) throws IOException {
        byte[] sealing = key.derive(Purpose.BACKUP);
        Path register = scratch.resolve("register.mv.db");
        try {
            return switch (new BackupContainer(sealing, Engine.version())
                    .unpack(backup, register)) {
                case Unpacking.Damaged(Problem problem) -> damaged(problem);
                case Unpacking.Unpacked(BackupManifest manifest, BackupPart keyFile) -> {
                    RegisterKeys derived = DerivedKeys.of(key);
                    keys = Optional.of(derived);
                    yield walked(new Good(manifest, register, keyFile, derived));
                }
            };
        } finally {
            Arrays.fill(sealing, (byte) 0);
        }
    }

    private Found walked(Good good) throws IOException {
        Path walked = scratch.resolve("walked.mv.db");
        Files.copy(good.register(), walked, StandardCopyOption.REPLACE_EXISTING);
        return switch (offices.walk(walked, good.keys())) {
            case CopyCheck.Broken(var damage) -> new Bad(new BackupVerdict.RegisterBroken(damage));
            case CopyCheck.Newer _ -> new Bad(new BackupVerdict.Newer());
            case CopyCheck.Whole(var tally) ->
                    tally.equals(good.manifest().tally()) ? good : damaged(Problem.ALTERED);
        };
    }

    private static Found damaged(Problem problem) {
        return new Bad(
                problem == Problem.NEWER
                        ? new BackupVerdict.Newer()
                        : new BackupVerdict.Damaged(problem));
    }

    private Path keyFile() {
        return scratch.resolve("office.keys");
    }

    @Override
    public void close() {
        keys.ifPresent(RegisterKeys::close);
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
            Files.delete(scratch);
        } catch (IOException _) {
            scratch.toFile().deleteOnExit();
        }
    }
}
