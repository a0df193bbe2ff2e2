/// Areas on the Office page: which force this is, which regimes it may use today, and the dated
/// rows that say so. Start with [hedgeward.ui.office.areas.AreasController].
@NullMarked
package hedgeward.ui.office.areas;

import org.jspecify.annotations.NullMarked;
