/// An office in memory for tests that are not about the store. It keeps what was saved, and forgets
/// what a transaction gave up. See [hedgeward.app.fakes.MemoryOffice].
@NullMarked
package hedgeward.app.fakes;

import org.jspecify.annotations.NullMarked;
