/// The file a backup is: the office's key file, a sealed manifest, and the encrypted register.
@NullMarked
package hedgeward.exchange.backup;

import org.jspecify.annotations.NullMarked;
