/// A notice drawn up by one officer and decided by another: sent, waiting, decided or given back.
/// It is no case until it is decided. See [hedgeward.app.request.DecideNotice].
@NullMarked
package hedgeward.app.request;

import org.jspecify.annotations.NullMarked;
