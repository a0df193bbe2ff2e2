/// The section of the office that settles who may decide on a notice. See
/// [hedgeward.ui.office.decisions.DecisionsController].
@NullMarked
package hedgeward.ui.office.decisions;

import org.jspecify.annotations.NullMarked;
