/// The way in: unlocking an office, or making one. What is typed as a passphrase lives in arrays
/// that are wiped, never in a text. Sign-in knows the door and nothing of what lies behind it.
@NullMarked
package hedgeward.ui.signin;

import org.jspecify.annotations.NullMarked;
