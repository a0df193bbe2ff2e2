package hedgeward.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Draws, opens and re-wraps the keys of an office. Adding a user or changing a passphrase wraps
/// the same data key anew; the register itself is not touched.
public final class KeyRing {

    /// The name of the file beside the key file that counts wrong tries.
    public static final String TRIES_FILE = "office.tries";

    /// The name of the file beside it that keeps each try that opened nothing.
    public static final String REFUSED_FILE = "office.refused";

    private final SecureRandom random;
    private final KeyStretcher stretcher;
    private final Supplier<Stretching> forNewSlots;
    private final InstantSource clock;
    private final String workstation;
    private final KeySeal seal;

    /// @param forNewSlots how hard to stretch for slots written from now on, asked at each one:
    ///   `stretcher::measure` on a person's PC, [Stretching#FLOOR] where time matters more
    public KeyRing(
            SecureRandom random,
            KeyStretcher stretcher,
            Supplier<Stretching> forNewSlots,
            InstantSource clock) {
        this(random, stretcher, forNewSlots, clock, "");
    }

    /// @param workstation this PC's name, as refused tries are kept with it
    public KeyRing(
            SecureRandom random,
            KeyStretcher stretcher,
            Supplier<Stretching> forNewSlots,
            InstantSource clock,
            String workstation) {
        this.random = random;
        this.stretcher = stretcher;
        this.forNewSlots = forNewSlots;
        this.clock = clock;
        this.workstation = workstation;
        this.seal = new KeySeal(random);
    }

    /// Draws the keys of a new office with its first user. Nothing is written yet.
    ///
    /// @throws IllegalArgumentException when the passphrase is empty or the name blank
    public NewKeys draw(String user, Passphrase passphrase) {
        return drawn(UUID.randomUUID(), Optional.empty(), List.of(new Holder(user, passphrase)));
    }

    /// Somebody who gets a slot.
    public record Holder(String user, Passphrase passphrase) {

        @Override
        public String toString() {
            return "Holder[hidden]";
        }
    }

    /// Draws other keys for an office, data key and recovery key both. Nothing is written yet.
    ///
    /// @param holders the only users with a slot under the new key; at least one
    /// @throws IllegalArgumentException when a passphrase is empty or a name blank
    public NewKeys drawAgain(UUID officeId, List<Holder> holders) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return drawn(officeId, Optional.of(now), holders);
    }

    private NewKeys drawn(UUID officeId, Optional<Instant> renewedAt, List<Holder> holders) {
        DataKey key = DataKey.random(random);
        RecoveryKey recovery = RecoveryKey.random(random);
        SealedKey recoverySlot = recoverySlot(officeId, key, recovery);
        List<UserSlot> slots =
                holders.stream()
                        .map(one -> slot(officeId, key, one.user(), one.passphrase()))
                        .toList();
        return new NewKeys(key, recovery, new KeyFile(officeId, renewedAt, slots, recoverySlot));
    }

    /// Unwraps the data key with a user's passphrase.
    public KeyOpening open(Path keyFile, String user, Passphrase passphrase) {
        return unwrap(
                keyFile,
                file -> open(file, user, passphrase),
                file -> refused(file.slotOf(user).map(UserSlot::mark), RefusedTry.Kind.WRONG));
    }

    /// Unwraps the data key with the recovery key.
    public KeyOpening recover(Path keyFile, RecoveryKey recovery) {
        return unwrap(
                keyFile,
                file -> open(file, recovery),
                _ -> refused(Optional.empty(), RefusedTry.Kind.WRONG_RECOVERY));
    }

    /// Gives a new user a slot.
    public KeyChange addUser(Path keyFile, DataKey key, String user, Passphrase passphrase) {
        return change(
                keyFile,
                key,
                file ->
                        file.slotOf(user).isPresent()
                                ? new Refused(new KeyChange.NameTaken())
                                : new Wanted(
                                        file.with(slot(file.officeId(), key, user, passphrase))));
    }

    /// Wraps the data key for a user under another passphrase; the old one opens nothing any more.
    public KeyChange changePassphrase(Path keyFile, DataKey key, String user, Passphrase next) {
        return change(
                keyFile,
                key,
                file ->
                        file.slotOf(user).isEmpty()
                                ? new Refused(new KeyChange.NoSuchUser())
                                : new Wanted(file.with(slot(file.officeId(), key, user, next))));
    }

    /// Takes a user's slot away.
    public KeyChange removeUser(Path keyFile, DataKey key, String user) {
        return change(
                keyFile,
                key,
                file -> {
                    if (file.slotOf(user).isEmpty()) {
                        return new Refused(new KeyChange.NoSuchUser());
                    }
                    return file.users().size() == 1
                            ? new Refused(new KeyChange.LastUser())
                            : new Wanted(file.without(user));
                });
    }

    /// Draws another recovery key and lets it take the old one's slot. Empty when the key file was
    /// not changed.
    public Optional<RecoveryKey> drawRecovery(Path keyFile, DataKey key) {
        RecoveryKey next = RecoveryKey.random(random);
        KeyChange change =
                change(
                        keyFile,
                        key,
                        file -> new Wanted(file.with(recoverySlot(file.officeId(), key, next))));
        if (change instanceof KeyChange.Changed) {
            return Optional.of(next);
        }
        next.close();
        return Optional.empty();
    }

    private sealed interface Plan {}

    private record Wanted(KeyFile file) implements Plan {}

    private record Refused(KeyChange why) implements Plan {}

    private KeyChange change(Path keyFile, DataKey key, Function<KeyFile, Plan> planned) {
        if (!(KeyFiles.read(keyFile) instanceof KeyFileText.Read read)
                || !read.isWrittenWith(key)) {
            return new KeyChange.NotThisOffice();
        }
        return switch (planned.apply(read.file())) {
            case Refused(KeyChange why) -> why;
            case Wanted(KeyFile file) -> save(keyFile, file, key);
        };
    }

    private static KeyChange save(Path keyFile, KeyFile file, DataKey key) {
        try {
            String text = KeyFileText.write(file, key);
            DurableFile.write(keyFile, text.getBytes(StandardCharsets.UTF_8));
            return new KeyChange.Changed();
        } catch (IOException _) {
            return new KeyChange.Unwritable();
        }
    }

    /// The tries at this key file that opened nothing.
    public TryBook refusedAt(Path keyFile) {
        return new TryBook(keyFile.resolveSibling(REFUSED_FILE));
    }

    /// How another page of refused tries begins.
    public TrySeed drawSeed() {
        return TrySeed.random(random);
    }

    /// The mark of the slot this user has.
    public Optional<String> markIn(Path keyFile, String user) {
        return KeyFiles.read(keyFile) instanceof KeyFileText.Read read
                ? read.file().slotOf(user).map(UserSlot::mark)
                : Optional.empty();
    }

    private RefusedTry refused(Optional<String> slot, RefusedTry.Kind kind) {
        return new RefusedTry(clock.instant(), workstation, slot, kind);
    }

    private KeyOpening unwrap(
            Path keyFile,
            Function<KeyFile, Optional<DataKey>> unwrapping,
            Function<KeyFile, RefusedTry> refusing) {
        if (Files.notExists(keyFile)) {
            return new KeyOpening.Missing();
        }
        return switch (KeyFiles.read(keyFile)) {
            case KeyFileText.Broken(KeyDamage damage) -> new KeyOpening.Damaged(damage);
            case KeyFileText.Newer(int version) -> new KeyOpening.NewerVersion(version);
            case KeyFileText.Read read ->
                    tried(
                            read,
                            unwrapping,
                            new WrongTries(triesOf(keyFile), clock),
                            early ->
                                    refusedAt(keyFile)
                                            .add(refusing.apply(read.file()).early(early)));
        };
    }

    private static KeyOpening tried(
            KeyFileText.Read read,
            Function<KeyFile, Optional<DataKey>> unwrapping,
            WrongTries tries,
            Consumer<Boolean> refusal) {
        Optional<Instant> notBefore = tries.notBefore();
        if (notBefore.isPresent()) {
            refusal.accept(true);
            return new KeyOpening.TooSoon(notBefore.get());
        }
        Optional<DataKey> key = unwrapping.apply(read.file());
        if (key.isEmpty()) {
            refusal.accept(false);
            return new KeyOpening.WrongPassphrase(tries.add());
        }
        if (!read.isWrittenWith(key.get())) {
            key.get().close();
            return new KeyOpening.Damaged(KeyDamage.FORGED);
        }
        return new KeyOpening.Opened(key.get(), read.file().officeId(), tries.clear());
    }

    /// An unknown user costs as much time as a known one.
    private Optional<DataKey> open(KeyFile file, String user, Passphrase passphrase) {
        Optional<UserSlot> known = file.slotOf(user);
        UserSlot slot = known.orElseGet(() -> file.users().getFirst());
        byte[] salt = HexFormat.of().parseHex(slot.sealed().salt());
        byte[] wrapping = stretcher.stretch(passphrase, salt, slot.how());
        return KeySeal.open(slot.sealed(), wrapping, KeySeal.bindingOf(file.officeId(), user));
    }

    private static Optional<DataKey> open(KeyFile file, RecoveryKey recovery) {
        byte[] wrapping = recovery.wrappingKey(HexFormat.of().parseHex(file.recovery().salt()));
        String binding = KeySeal.recoveryBindingOf(file.officeId());
        return KeySeal.open(file.recovery(), wrapping, binding);
    }

    private UserSlot slot(UUID officeId, DataKey key, String user, Passphrase passphrase) {
        if (user.isBlank() || passphrase.isEmpty()) {
            throw new IllegalArgumentException("a user needs a name and a passphrase");
        }
        Stretching how = forNewSlots.get();
        byte[] salt = seal.salt();
        byte[] wrapping = stretcher.stretch(passphrase, salt, how);
        String binding = KeySeal.bindingOf(officeId, user);
        return new UserSlot(
                KeyFile.markOf(officeId, user), how, seal.seal(key, wrapping, salt, binding));
    }

    private SealedKey recoverySlot(UUID officeId, DataKey key, RecoveryKey recovery) {
        byte[] salt = seal.salt();
        return seal.seal(
                key, recovery.wrappingKey(salt), salt, KeySeal.recoveryBindingOf(officeId));
    }

    private static Path triesOf(Path keyFile) {
        return keyFile.resolveSibling(TRIES_FILE);
    }
}
