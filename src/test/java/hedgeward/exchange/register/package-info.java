/// Tests of loading and writing the tables of a register. They run against an office in memory; the
/// store has its own. Begin with the sample register.
@NullMarked
package hedgeward.exchange.register;

import org.jspecify.annotations.NullMarked;
