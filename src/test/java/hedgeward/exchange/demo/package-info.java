/// Tests of the training office. What it holds must be lawful, complete and the same every time.
/// They run against an office in memory.
@NullMarked
package hedgeward.exchange.demo;

import org.jspecify.annotations.NullMarked;
