/// The log of what was done as a file: every entry with its hash, by which the file is held against
/// the log. The chain itself is worked out in the office, `audit verify`. Written only by those who
/// may read the log; the writing is logged.
@NullMarked
package hedgeward.exchange.audit;

import org.jspecify.annotations.NullMarked;
