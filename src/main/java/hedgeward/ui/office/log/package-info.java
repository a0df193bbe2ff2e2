/// The log of what was done, for auditors: asked by day, person, kind of deed and case, and held
/// against a head read off a paper. Reading it is itself logged.
@NullMarked
package hedgeward.ui.office.log;

import org.jspecify.annotations.NullMarked;
