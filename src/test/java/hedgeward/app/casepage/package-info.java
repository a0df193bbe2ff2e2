/// Tests of what the page of a case is drawn from.
@NullMarked
package hedgeward.app.casepage;

import org.jspecify.annotations.NullMarked;
