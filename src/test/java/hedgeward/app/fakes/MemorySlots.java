package hedgeward.app.fakes;

import hedgeward.app.access.KeySlots;
import hedgeward.app.access.PassphraseCheck;
import hedgeward.app.access.RecoveryDrawing;
import hedgeward.app.access.SlotChange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Passphrases in memory: no keys, the same answers.
public final class MemorySlots implements KeySlots {

    private final Map<String, String> byUser = new HashMap<>();
    private int wrongTries;
    private Optional<Instant> renewedAt = Optional.empty();

    /// Gives the user this passphrase.
    public MemorySlots with(String user, String passphrase) {
        byUser.put(key(user), passphrase);
        return this;
    }

    @Override
    public PassphraseCheck check(String user, char[] passphrase) {
        if (new String(passphrase).equals(byUser.get(key(user)))) {
            wrongTries = 0;
            return new PassphraseCheck.Right();
        }
        return new PassphraseCheck.Wrong(++wrongTries);
    }

    @Override
    public SlotChange put(Opener opener, String user, char[] passphrase) {
        PassphraseCheck opened = check(opener.user(), opener.passphrase());
        if (!(opened instanceof PassphraseCheck.Right)) {
            return new SlotChange.NotOpened(opened);
        }
        byUser.put(key(user), new String(passphrase));
        return new SlotChange.Changed();
    }

    @Override
    public SlotChange remove(Opener opener, String user) {
        PassphraseCheck opened = check(opener.user(), opener.passphrase());
        if (!(opened instanceof PassphraseCheck.Right)) {
            return new SlotChange.NotOpened(opened);
        }
        if (byUser.size() == 1) {
            return new SlotChange.LastUser();
        }
        byUser.remove(key(user));
        return new SlotChange.Changed();
    }

    @Override
    public boolean has(String user) {
        return byUser.containsKey(key(user));
    }

    @Override
    public Optional<Instant> renewedAt() {
        return renewedAt;
    }

    @Override
    public RecoveryDrawing drawRecovery(Opener opener) {
        PassphraseCheck opened = check(opener.user(), opener.passphrase());
        return opened instanceof PassphraseCheck.Right
                ? new RecoveryDrawing.Drawn("ACDE-FHJK".toCharArray())
                : new RecoveryDrawing.NotDrawn(new SlotChange.NotOpened(opened));
    }

    /// As if the data key had been drawn anew: everybody else has lost the slot.
    public void renewed(Instant at, String first, String second) {
        renewedAt = Optional.of(at);
        byUser.keySet().retainAll(java.util.Set.of(key(first), key(second)));
    }

    private static String key(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
