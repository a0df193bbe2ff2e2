/// The second person: a card in which somebody else approves one act at the same PC, with a name
/// and passphrase of her or his own. Open to every feature, as words and controls are. Start with
/// [hedgeward.ui.consent.ConsentController].
@NullMarked
package hedgeward.ui.consent;

import org.jspecify.annotations.NullMarked;
