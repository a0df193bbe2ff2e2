/// Keeps a half-filled form of any feature as a draft, one write after the other. See
/// [hedgeward.ui.drafting.DraftKeeper].
@NullMarked
package hedgeward.ui.drafting;

import org.jspecify.annotations.NullMarked;
