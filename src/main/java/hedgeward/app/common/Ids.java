package hedgeward.app.common;

import java.util.UUID;

/// Makes keys that grow with time (UUID version 7), so that the store stays small and quick.
public interface Ids {
    UUID next();
}
