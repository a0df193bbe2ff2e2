/// The respondent's copy of a notice on screen: its pages as they will be printed, what it must
/// state, and the two ways it leaves the program. See
/// [hedgeward.ui.noticepaper.NoticePaperController].
@NullMarked
package hedgeward.ui.noticepaper;

import org.jspecify.annotations.NullMarked;
