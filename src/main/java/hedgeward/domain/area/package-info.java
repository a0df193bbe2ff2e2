/// Where and when the notices and orders of a regime may be sought: dated rows that an
/// administrator keeps, since instruments come and go faster than programs. Start with
/// [hedgeward.domain.area.RegimeAreas].
@NullMarked
package hedgeward.domain.area;

import org.jspecify.annotations.NullMarked;
