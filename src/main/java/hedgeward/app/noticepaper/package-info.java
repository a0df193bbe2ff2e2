/// The respondent's own copy of a notice: what it must state, what it must never tell, its pages,
/// and the logged step of issuing it. See [hedgeward.app.noticepaper.PrepareNotice].
@NullMarked
package hedgeward.app.noticepaper;

import org.jspecify.annotations.NullMarked;
