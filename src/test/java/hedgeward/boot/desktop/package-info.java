/// What the use cases of an open office answer together.
@NullMarked
package hedgeward.boot.desktop;

import org.jspecify.annotations.NullMarked;
