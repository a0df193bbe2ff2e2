/// What ARCHITECTURE asks of every class, as tests over the compiled product and its sources. A
/// rule that stands in the way is changed here, in the open and with a decision record; there are
/// no annotations that exempt a class.
@NullMarked
package hedgeward.arch;

import org.jspecify.annotations.NullMarked;
