package hedgeward.domain.breach;

import java.util.UUID;

/// Key of a breach in the register.
public record BreachId(UUID value) {}
