/// The paper a recovery key is kept on, whole or one of its three parts: what stands on it, how it
/// is laid out, and whether what was typed back is what stands there. Start with
/// [hedgeward.app.keypaper.KeyPaper].
@NullMarked
package hedgeward.app.keypaper;

import org.jspecify.annotations.NullMarked;
