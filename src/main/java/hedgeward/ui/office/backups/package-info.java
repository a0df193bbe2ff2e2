/// The office's backups: where they go, when they are made, what lies there, and proving one again.
/// Everybody may look; whoever may back up may change. Start with
/// [hedgeward.ui.office.backups.BackupsController].
@NullMarked
package hedgeward.ui.office.backups;

import org.jspecify.annotations.NullMarked;
