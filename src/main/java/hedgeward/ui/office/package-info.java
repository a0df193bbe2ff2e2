/// The Office page: what the office has set for itself, a section at a time. Each section is a
/// small page of its own; everybody may read them, and the controls that change something work for
/// those who may. Start with [hedgeward.ui.office.OfficeController].
@NullMarked
package hedgeward.ui.office;

import org.jspecify.annotations.NullMarked;
