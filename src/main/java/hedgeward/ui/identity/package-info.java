/// Other cases of the respondent of a case: who is one person, joined and parted by two people.
@NullMarked
package hedgeward.ui.identity;

import org.jspecify.annotations.NullMarked;
