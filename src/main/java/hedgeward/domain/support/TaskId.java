package hedgeward.domain.support;

import java.util.UUID;

/// Key of what is kept about a task.
public record TaskId(UUID value) {}
