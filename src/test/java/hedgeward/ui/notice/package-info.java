/// Tests of the page of a new notice.
@NullMarked
package hedgeward.ui.notice;

import org.jspecify.annotations.NullMarked;
