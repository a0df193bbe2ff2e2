/// The people of the office on the Office page: who may unlock it and as what. Start with
/// [hedgeward.ui.office.people.PeopleController].
@NullMarked
package hedgeward.ui.office.people;

import org.jspecify.annotations.NullMarked;
