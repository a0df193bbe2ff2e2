package hedgeward.boot.door;

import hedgeward.app.access.KeySlots;
import hedgeward.app.access.PassphraseCheck;
import hedgeward.app.access.RecoveryDrawing;
import hedgeward.app.access.SlotChange;
import hedgeward.security.DataKey;
import hedgeward.security.KeyChange;
import hedgeward.security.KeyFiles;
import hedgeward.security.KeyOpening;
import hedgeward.security.KeyRing;
import hedgeward.security.Passphrase;
import hedgeward.security.RecoveryKey;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The slots of one office's key file.
public final class OfficeKeySlots implements KeySlots {

    private final KeyRing ring;
    private final Path keyFile;

    public OfficeKeySlots(KeyRing ring, Path keyFile) {
        this.ring = ring;
        this.keyFile = keyFile;
    }

    @Override
    public PassphraseCheck check(String user, char[] passphrase) {
        try (Passphrase typed = Passphrase.takeOver(passphrase)) {
            return switch (ring.open(keyFile, user, typed)) {
                case KeyOpening.Opened(DataKey key, _, _) -> {
                    key.close();
                    yield new PassphraseCheck.Right();
                }
                case KeyOpening.WrongPassphrase(int tries) -> new PassphraseCheck.Wrong(tries);
                case KeyOpening.TooSoon(Instant notBefore) ->
                        new PassphraseCheck.TooSoon(notBefore);
                case KeyOpening.Missing _, KeyOpening.Damaged _, KeyOpening.NewerVersion _ ->
                        new PassphraseCheck.KeysUnreadable();
            };
        }
    }

    @Override
    public SlotChange put(Opener opener, String user, char[] passphrase) {
        try (Passphrase next = Passphrase.takeOver(passphrase)) {
            return opened(opener, key -> put(key, user, next));
        }
    }

    @Override
    public SlotChange remove(Opener opener, String user) {
        return opened(opener, key -> ring.removeUser(keyFile, key, user));
    }

    @Override
    public boolean has(String user) {
        return KeyFiles.has(keyFile, user);
    }

    @Override
    public Optional<Instant> renewedAt() {
        return KeyFiles.renewedAt(keyFile);
    }

    @Override
    public RecoveryDrawing drawRecovery(Opener opener) {
        List<char[]> letters = new ArrayList<>();
        SlotChange change = opened(opener, key -> drawn(key, letters));
        return letters.isEmpty()
                ? new RecoveryDrawing.NotDrawn(change)
                : new RecoveryDrawing.Drawn(letters.getFirst());
    }

    private KeyChange drawn(DataKey key, List<char[]> letters) {
        Optional<RecoveryKey> next = ring.drawRecovery(keyFile, key);
        if (next.isEmpty()) {
            return new KeyChange.Unwritable();
        }
        try (RecoveryKey recovery = next.get()) {
            letters.add(recovery.letters());
        }
        return new KeyChange.Changed();
    }

    private KeyChange put(DataKey key, String user, Passphrase next) {
        KeyChange added = ring.addUser(keyFile, key, user, next);
        return added instanceof KeyChange.NameTaken
                ? ring.changePassphrase(keyFile, key, user, next)
                : added;
    }

    private SlotChange opened(Opener opener, Function<DataKey, KeyChange> change) {
        try (Passphrase typed = Passphrase.takeOver(opener.passphrase())) {
            return switch (ring.open(keyFile, opener.user(), typed)) {
                case KeyOpening.Opened(DataKey key, _, _) -> {
                    try (key) {
                        yield told(change.apply(key));
                    }
                }
                case KeyOpening.WrongPassphrase(int tries) ->
                        new SlotChange.NotOpened(new PassphraseCheck.Wrong(tries));
                case KeyOpening.TooSoon(Instant notBefore) ->
                        new SlotChange.NotOpened(new PassphraseCheck.TooSoon(notBefore));
                case KeyOpening.Missing _, KeyOpening.Damaged _, KeyOpening.NewerVersion _ ->
                        new SlotChange.NotOpened(new PassphraseCheck.KeysUnreadable());
            };
        }
    }

    /// A user without a slot has none to lose.
    private static SlotChange told(KeyChange change) {
        return switch (change) {
            case KeyChange.Changed(), KeyChange.NoSuchUser() -> new SlotChange.Changed();
            case KeyChange.LastUser() -> new SlotChange.LastUser();
            case KeyChange.Unwritable(), KeyChange.NameTaken() -> new SlotChange.Unwritable();
            case KeyChange.NotThisOffice() ->
                    new SlotChange.NotOpened(new PassphraseCheck.KeysUnreadable());
        };
    }
}
