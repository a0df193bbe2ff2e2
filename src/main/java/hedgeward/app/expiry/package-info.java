/// Writing down what time has made true: orders expired, notices lapsed, visits missed. The truth
/// itself is computed whenever it is asked for; this only keeps the fact, closes what is open and
/// tells people. See [hedgeward.app.expiry.Sweep].
@NullMarked
package hedgeward.app.expiry;

import org.jspecify.annotations.NullMarked;
