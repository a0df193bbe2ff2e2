/// What a court does to an order after making it: suspends, lifts the suspension, rescinds, varies,
/// discharges. Events are only ever added; the stage of an order follows from them and an instant.
/// Start with [hedgeward.domain.order.event.OrderEvents].
@NullMarked
package hedgeward.domain.order.event;

import org.jspecify.annotations.NullMarked;
