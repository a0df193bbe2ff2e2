/// The sweep on a real encrypted register, and the warnings on plain values.
@NullMarked
package hedgeward.app.expiry;

import org.jspecify.annotations.NullMarked;
