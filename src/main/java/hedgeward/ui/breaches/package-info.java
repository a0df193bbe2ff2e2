/// The board of breaches: reported, arrest sought, in custody, before the court, finished; or the
/// same as a table. Those in custody carry their court clock. Start with
/// [hedgeward.ui.breaches.BreachesController].
@NullMarked
package hedgeward.ui.breaches;

import org.jspecify.annotations.NullMarked;
