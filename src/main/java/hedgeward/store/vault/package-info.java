/// Files of sealed blocks, laid under the engine: every block is encrypted and answers for itself,
/// so that a flipped bit or a block moved to another place is an error and never a wrong name. It
/// cannot tell an old whole file from the new one; the anchor does that.
@NullMarked
package hedgeward.store.vault;

import org.jspecify.annotations.NullMarked;
