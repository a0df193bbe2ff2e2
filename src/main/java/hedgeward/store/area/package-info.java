/// The table of areas in the register. See [hedgeward.store.area.JooqAreas].
@NullMarked
package hedgeward.store.area;

import org.jspecify.annotations.NullMarked;
