package hedgeward.domain.people;

import java.util.UUID;

/// Key of an officer in the register.
public record OfficerId(UUID value) {}
