/// The people of a case and how they are related: respondent, protected person, children, officers.
/// Who somebody is belongs to the case, not to the person: one man may be respondent here and
/// witness there. No record here prints a name, an address or a number.
@NullMarked
package hedgeward.domain.people;

import org.jspecify.annotations.NullMarked;
