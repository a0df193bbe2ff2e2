/// The office itself: its name, its settings, its list of bank holidays. An office is a folder with
/// an encrypted register; one process has it open. See [hedgeward.app.office.OfficeSettings].
@NullMarked
package hedgeward.app.office;

import org.jspecify.annotations.NullMarked;
