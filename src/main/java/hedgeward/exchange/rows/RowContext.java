package hedgeward.exchange.rows;

import hedgeward.app.common.Ids;
import hedgeward.domain.clock.StatutoryClocks;

import java.time.Instant;

/// What rows are read against.
///
/// @param clocks work the deadlines with the list of bank holidays in use
/// @param now the instant of the import; what lies after it is unusual
public record RowContext(Roster roster, StatutoryClocks clocks, Ids ids, Instant now) {}
