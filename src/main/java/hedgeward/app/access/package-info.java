/// Who may do what: roles, permissions, and the one table between them. Every use case asks this
/// table before it does anything. See [hedgeward.app.access.Access].
@NullMarked
package hedgeward.app.access;

import org.jspecify.annotations.NullMarked;
