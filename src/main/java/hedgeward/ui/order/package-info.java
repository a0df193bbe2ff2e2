/// The page of one case: whether an arrest is possible, terms, clock, timeline, people, visits,
/// breaches, history, and every step with its form in the page. The protected person is named only
/// after a reason was given. Start with [hedgeward.ui.order.CaseController].
@NullMarked
package hedgeward.ui.order;

import org.jspecify.annotations.NullMarked;
