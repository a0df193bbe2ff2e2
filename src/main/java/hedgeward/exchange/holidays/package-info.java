/// Reads lists of bank holidays: the one shipped with the product and a later download from GOV.UK.
/// A list that is malformed or that cannot be the whole truth about its years is refused with the
/// reason. Which days count towards a deadline is decided in the domain, not here.
@NullMarked
package hedgeward.exchange.holidays;

import org.jspecify.annotations.NullMarked;
