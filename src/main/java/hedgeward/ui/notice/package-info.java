/// A new notice in one pass: people, grounds, the four matters, terms, the decision, service and
/// hearing. What is typed is kept as a draft in the encrypted register until the notice is
/// recorded.
@NullMarked
package hedgeward.ui.notice;

import org.jspecify.annotations.NullMarked;
