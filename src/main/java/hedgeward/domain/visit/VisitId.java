package hedgeward.domain.visit;

import java.util.UUID;

/// Key of a visit in the register.
public record VisitId(UUID value) {}
