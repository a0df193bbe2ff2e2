package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// Service of the order on the respondent. The law is silent on whether it binds before; see DOMAIN
/// notes in the glossary.
public record OrderService(Instant at, Optional<OfficerId> by) {}
