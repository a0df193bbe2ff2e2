/// Puts the program together: the composition root, where things are kept, and the start of the
/// command line and of the desktop. Everything is wired by hand, in the order of start-up. Nothing
/// uses this package but [hedgeward.Main]. Start with [hedgeward.boot.Wiring].
@NullMarked
package hedgeward.boot;

import org.jspecify.annotations.NullMarked;
