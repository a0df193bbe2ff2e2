/// Taking a case from authorisation to the end of its order, and finding cases. Each step is one
/// class with a `Command` and a `handle`; what may happen is decided by the domain. Start with
/// [hedgeward.app.order.AuthoriseNotice].
@NullMarked
package hedgeward.app.order;

import org.jspecify.annotations.NullMarked;
