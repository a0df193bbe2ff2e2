/// Tests of reading and writing CSV and its cells. Files come from public collections of awkward
/// CSV and awkward text. See SOURCES.md beside them.
@NullMarked
package hedgeward.exchange.csv;

import org.jspecify.annotations.NullMarked;
