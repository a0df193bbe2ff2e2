package hedgeward.app.audit;

import java.util.List;

/// The old and new values of alterations, which lie beside the log and not in it, in the running
/// transaction.
public interface KeptChanges {

    /// What the entry of this number changed; empty where nothing is kept or it was erased.
    List<KeptChange> find(long sequence);

    /// Whether everything the log is bound to is as it was written.
    ChangesCheck check();
}
