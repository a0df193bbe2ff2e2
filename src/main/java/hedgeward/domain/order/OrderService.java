package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// Service of the order on the respondent. The law is silent on whether it binds before; the
/// glossary says so under its last heading.
public record OrderService(Instant at, Optional<OfficerId> by) {}
