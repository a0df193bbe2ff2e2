/// Evidence files on the disk and in their table. A file is sealed in blocks under a key of its
/// own; the key is in its row, and nowhere else.
@NullMarked
package hedgeward.store.evidence;

import org.jspecify.annotations.NullMarked;
