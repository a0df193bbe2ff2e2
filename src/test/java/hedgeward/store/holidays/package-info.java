/// Tests of lists of bank holidays in a real register.
@NullMarked
package hedgeward.store.holidays;

import org.jspecify.annotations.NullMarked;
