/// Joins the respondents of different cases to one person, by two people, and parts them again. See
/// [hedgeward.app.identity.DecideSamePerson].
@NullMarked
package hedgeward.app.identity;

import org.jspecify.annotations.NullMarked;
