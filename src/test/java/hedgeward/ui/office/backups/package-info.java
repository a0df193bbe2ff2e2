/// Tests of the office's backups on the Office page.
@NullMarked
package hedgeward.ui.office.backups;

import org.jspecify.annotations.NullMarked;
