package hedgeward.boot.door;

import hedgeward.security.DataKey;
import hedgeward.security.Purpose;
import hedgeward.store.office.RegisterKeys;

/// Derives from an office's data key what its register needs.
final class DerivedKeys {

    private DerivedKeys() {}

    /// The data key stays the caller's.
    static RegisterKeys of(DataKey key) {
        return new RegisterKeys(
                key.deriveHex(Purpose.REGISTER_FILE),
                key.deriveHex(Purpose.REGISTER_KEEPER),
                key.deriveHex(Purpose.REGISTER_CLERK),
                key.derive(Purpose.REGISTER_BLOCKS),
                key.derive(Purpose.AUDIT_ANCHOR),
                key.derive(Purpose.BACKUP));
    }
}
