package hedgeward.domain.order;

import java.util.UUID;

/// Key of a case in the register.
public record CaseId(UUID value) {}
