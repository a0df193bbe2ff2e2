package hedgeward.app.proof;

import hedgeward.app.common.Saved;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.proof.BreachFile;

/// The files of breaches.
public interface BreachFiles {

    /// The file of a breach; an empty one at version 0 where nothing was put in yet.
    BreachFile getById(BreachId id);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved save(BreachFile file);

    /// Keeps what was replaced, in the running transaction; the next entry of the log about the
    /// breach is bound to it.
    void keep(ReplacedPart replaced);
}
