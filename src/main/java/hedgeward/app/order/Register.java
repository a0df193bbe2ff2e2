package hedgeward.app.order;

/// The register as a table: flat rows, filtered, sorted and limited by the store.
public interface Register {
    OrderPage pageOf(RegisterQuestion question);
}
