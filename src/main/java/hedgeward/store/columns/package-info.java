/// What several tables share: how an absent value, an address, a name, a deadline or a list of
/// terms is written in columns and read back, and how many rows are added at once. Nulls of the
/// database end here: what leaves is an Optional.
@NullMarked
package hedgeward.store.columns;

import org.jspecify.annotations.NullMarked;
