/// Forms half filled in, kept in the encrypted register at every pause in typing. A draft is
/// nobody's record: it is shown to its author and deleted when the form is saved. See
/// [hedgeward.app.draft.Drafts].
@NullMarked
package hedgeward.app.draft;

import org.jspecify.annotations.NullMarked;
