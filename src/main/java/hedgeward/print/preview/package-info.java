/// Draws files nobody trusts, in a process of its own that holds no key and is ended when it takes
/// too long. Only colours come back. Start with [hedgeward.print.preview.PreviewProcess].
@NullMarked
package hedgeward.print.preview;

import org.jspecify.annotations.NullMarked;
