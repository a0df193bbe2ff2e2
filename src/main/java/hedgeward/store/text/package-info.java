/// How a typed word finds a person: case, accents and punctuation are forgiven, and a name may be
/// spelled as it sounds. Start with [hedgeward.store.text.Folding].
@NullMarked
package hedgeward.store.text;

import org.jspecify.annotations.NullMarked;
