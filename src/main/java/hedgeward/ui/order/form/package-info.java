/// The parts of forms that the page of a case and a new notice share: terms ticked, service,
/// deadlines foreseen while a time is being typed. Start with [hedgeward.ui.order.form.TermTicks].
@NullMarked
package hedgeward.ui.order.form;

import org.jspecify.annotations.NullMarked;
