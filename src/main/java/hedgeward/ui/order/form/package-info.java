/// The parts of forms that the steps of a case share: fields bound to answers, officers in words,
/// deadlines foreseen while a time is being typed. Start with [hedgeward.ui.order.form.Fields].
@NullMarked
package hedgeward.ui.order.form;

import org.jspecify.annotations.NullMarked;
