/// Tasks: what protected persons are to be told, which markers are to be changed and whom to refer,
/// by what runs out first, and the panel in which it is recorded. Start with
/// [hedgeward.ui.tasks.TasksController].
@NullMarked
package hedgeward.ui.tasks;

import org.jspecify.annotations.NullMarked;
