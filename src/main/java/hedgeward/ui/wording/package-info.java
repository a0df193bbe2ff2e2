/// What domain states, reasons and rejections are called on screen: one small class for each domain
/// type, with an exhaustive switch, so that a new state or reason does not compile before it has
/// its words. Nothing here decides anything.
@NullMarked
package hedgeward.ui.wording;

import org.jspecify.annotations.NullMarked;
