package hedgeward.app.order;

import hedgeward.app.access.ClosedCases;

/// The register as a table: flat rows, filtered, sorted and limited by the store.
public interface Register {
    /// @param closed cases that are found by their reference alone and sorted as if nothing were
    ///   known of them; what their rows must not show, whoever asks takes away
    OrderPage pageOf(RegisterQuestion question, ClosedCases closed);
}
