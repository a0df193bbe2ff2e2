/// The office's folder and its encrypted register: making it, opening it with every check, locking
/// it. The only package that knows H2's settings and Flyway. Start with
/// [hedgeward.store.office.Offices] and [hedgeward.store.office.Opening].
@NullMarked
package hedgeward.store.office;

import org.jspecify.annotations.NullMarked;
