/// The window around every page: the rail, the search box, the status bar, going back and forward,
/// windows of their own, locking and blurring. Pages reach one another only through `Navigation`;
/// the shell knows no page but by its address.
@NullMarked
package hedgeward.ui.shell;

import org.jspecify.annotations.NullMarked;
