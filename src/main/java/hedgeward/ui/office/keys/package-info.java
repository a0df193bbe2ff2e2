/// The section of the office about its keys: another data key, another recovery key, and who has no
/// passphrase. Start with [hedgeward.ui.office.keys.KeysController].
@NullMarked
package hedgeward.ui.office.keys;

import org.jspecify.annotations.NullMarked;
