/// Disposal of a case by two people, and the register of what was disposed of with its
/// certificates, inside the section on retention. Start with
/// [hedgeward.ui.office.retention.disposal.DisposeController].
@NullMarked
package hedgeward.ui.office.retention.disposal;

import org.jspecify.annotations.NullMarked;
