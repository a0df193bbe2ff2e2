/// Restricted cases: an officer of the force is a party, so who may read the case is named, and
/// anybody else breaks the glass for a while and answers for it. Start with
/// [hedgeward.domain.restricted.Readership] and [hedgeward.domain.restricted.GlassRules].
@NullMarked
package hedgeward.domain.restricted;

import org.jspecify.annotations.NullMarked;
