/// Tests of the sheet one shift hands to the next.
@NullMarked
package hedgeward.app.handover;

import org.jspecify.annotations.NullMarked;
