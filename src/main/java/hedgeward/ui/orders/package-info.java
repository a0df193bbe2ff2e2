/// The register as a table: filtered while one types, by stage at one click, sorted and paged by
/// the store, with a preview beside it. Names respondents and references, never a protected person.
/// Start with [hedgeward.ui.orders.OrdersController].
@NullMarked
package hedgeward.ui.orders;

import org.jspecify.annotations.NullMarked;
