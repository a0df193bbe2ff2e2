/// The log of what was done as a file: every entry with its hash, so that whoever has the file can
/// work the chain out again. Written only by those who may read the log; the writing is logged.
@NullMarked
package hedgeward.exchange.audit;

import org.jspecify.annotations.NullMarked;
