/// Hostile input kept for good: each target reads bytes as one of our readers would and says what
/// must hold of the answer. `mvn -Pfuzz verify` lets a fuzzer look for bytes that break it; every
/// build replays those that were kept.
@NullMarked
package hedgeward.fuzz;

import org.jspecify.annotations.NullMarked;
