/// What the program is made of: reads the list of parts the build wrote and says which licence does
/// not sit beside ours and which part a published advisory names. Works without a network, on a
/// file of advisories carried in.
@NullMarked
package hedgeward.supply;

import org.jspecify.annotations.NullMarked;
