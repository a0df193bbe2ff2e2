/// Backups that prove themselves: copies of the whole office, each opened, counted and walked
/// before it is called good, and put back only into a new folder.
@NullMarked
package hedgeward.app.backup;

import org.jspecify.annotations.NullMarked;
