/// What windows show of restricted cases: the banner and the sheet on the page of a case, the card
/// with which the glass is broken, and the reviews that wait on Today. Put into pages of features.
/// Start with [hedgeward.ui.restricted.RestrictionController].
@NullMarked
package hedgeward.ui.restricted;

import org.jspecify.annotations.NullMarked;
