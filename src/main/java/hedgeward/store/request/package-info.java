/// Notices waiting for a decision, in their tables, and what the office settled about who decides.
/// See [hedgeward.store.request.JooqNoticeRequests].
@NullMarked
package hedgeward.store.request;

import org.jspecify.annotations.NullMarked;
