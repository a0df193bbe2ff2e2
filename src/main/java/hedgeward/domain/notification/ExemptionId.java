package hedgeward.domain.notification;

import java.util.UUID;

/// Key of an exemption from notifying.
public record ExemptionId(UUID value) {}
