/// Reading and keeping the table of areas, and which force the office belongs to. Start with
/// [hedgeward.app.area.ReadAreas]; what a notice may be is asked of
/// [hedgeward.domain.area.RegimeAreas].
@NullMarked
package hedgeward.app.area;

import org.jspecify.annotations.NullMarked;
