/// Invented records for the store's tests, and a register to put them in.
/// [hedgeward.store.sample.Samples] makes any record the domain allows;
/// [hedgeward.store.sample.TestRegister] holds it.
@NullMarked
package hedgeward.store.sample;

import org.jspecify.annotations.NullMarked;
