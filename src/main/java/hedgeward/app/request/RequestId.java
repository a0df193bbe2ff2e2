package hedgeward.app.request;

import java.util.UUID;

/// Key of a notice that waits for its decision.
public record RequestId(UUID value) {}
