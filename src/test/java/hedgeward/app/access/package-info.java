/// Tests of who may do what, and of the second person.
@NullMarked
package hedgeward.app.access;

import org.jspecify.annotations.NullMarked;
