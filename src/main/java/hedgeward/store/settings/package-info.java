/// What the office has set for itself: its name, when the court sits, the plan of visits. See
/// [hedgeward.store.settings.JooqOffice].
@NullMarked
package hedgeward.store.settings;

import org.jspecify.annotations.NullMarked;
