/// Tests of the page with the respondent's copy.
@NullMarked
package hedgeward.ui.noticepaper;

import org.jspecify.annotations.NullMarked;
