package hedgeward.app.access;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Changes the data key of an office that nobody has open. Every array of letters is wiped before
/// the answer is given.
public interface KeyDoor {

    /// Encrypts the office under a new data key by two different people, who both may restore. They
    /// keep their passphrases; everybody else, and the old recovery key, opens it no more.
    ///
    /// @param progress told of each step, on the calling thread
    Renewing renew(
            Path folder,
            KeySlots.Opener first,
            KeySlots.Opener second,
            Consumer<RenewalStep> progress);
}
