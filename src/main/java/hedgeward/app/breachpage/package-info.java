/// The page of one breach: what was said, where it came from, and its court clock worked out in
/// sentences. Reading it is logged as a consultation. See [hedgeward.app.breachpage.ReadBreach].
@NullMarked
package hedgeward.app.breachpage;

import org.jspecify.annotations.NullMarked;
