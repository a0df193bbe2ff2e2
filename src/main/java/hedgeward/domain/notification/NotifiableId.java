package hedgeward.domain.notification;

import java.util.UUID;

/// Key of something a respondent must notify.
public record NotifiableId(UUID value) {}
