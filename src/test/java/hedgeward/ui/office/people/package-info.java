/// Tests of the section on people.
@NullMarked
package hedgeward.ui.office.people;

import org.jspecify.annotations.NullMarked;
