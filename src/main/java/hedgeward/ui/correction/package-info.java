/// The form in which recorded facts are put right, whatever the record: facts as they stand, the
/// reason, and what the correction changes before it is made. Start with
/// [hedgeward.ui.correction.CorrectionSheet].
@NullMarked
package hedgeward.ui.correction;

import org.jspecify.annotations.NullMarked;
