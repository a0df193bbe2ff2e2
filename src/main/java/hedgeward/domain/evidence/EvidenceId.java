package hedgeward.domain.evidence;

import java.util.UUID;

/// Key of an evidence file in the register.
public record EvidenceId(UUID value) {}
