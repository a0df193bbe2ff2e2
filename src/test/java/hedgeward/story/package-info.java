/// The invented people and instants of the festive-month story, shared by tests.
@NullMarked
package hedgeward.story;

import org.jspecify.annotations.NullMarked;
