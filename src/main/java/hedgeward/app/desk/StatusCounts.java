package hedgeward.app.desk;

import java.time.Instant;

/// Counts at one instant; what is dated later is not counted.
///
/// @param noticesAwaitingHearing served with no final result, adjourned ones included
/// @param ordersUnserved in force with no service recorded
/// @param visitsPlanned no outcome and the window not over
/// @param visitsOverdue no outcome, window over, order still in force
/// @param breachesOpen reported and not finished at court
/// @param inCustody arrested for breach and not yet before the court
/// @param casesWithUnknowns of which something is not known that matters now
public record StatusCounts(
        Instant at,
        int noticesUnserved,
        int noticesAwaitingHearing,
        int ordersInForce,
        int ordersExpired,
        int ordersEndingWithin72h,
        int ordersUnserved,
        int visitsPlanned,
        int visitsOverdue,
        int breachesOpen,
        int inCustody,
        int casesWithUnknowns) {}
