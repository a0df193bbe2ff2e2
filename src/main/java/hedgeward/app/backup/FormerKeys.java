package hedgeward.app.backup;

import java.util.List;

/// Remembers in the register what tells the office's own older backups from those of others.
public interface FormerKeys {

    /// All of them, the oldest first.
    List<FormerKey> all();

    void add(FormerKey key);
}
