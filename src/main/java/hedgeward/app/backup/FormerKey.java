package hedgeward.app.backup;

import java.time.Instant;

/// What sealed the manifests of backups made under a data key the office has no more. It opens what
/// those backups say of themselves, and nothing of what they hold.
///
/// @param until when the office got another data key
/// @param key 32 bytes
public record FormerKey(Instant until, BackupPart key) {

    @Override
    public String toString() {
        return "FormerKey[" + until + "]";
    }
}
