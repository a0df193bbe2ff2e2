/// The way into an office: the key ring and the encrypted register brought together. See
/// [hedgeward.boot.door.OfficeDoor].
@NullMarked
package hedgeward.boot.door;

import org.jspecify.annotations.NullMarked;
