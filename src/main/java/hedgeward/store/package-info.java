/// The register on disk: the only packages that see jOOQ, Flyway and H2. Each feature's repository
/// implements a port of `hedgeward.app`; the office's file, its transactions and its audit chain
/// live in `office`, `common` and `audit`.
@NullMarked
package hedgeward.store;

import org.jspecify.annotations.NullMarked;
