package hedgeward.store.common;

/// The office was locked while something still wanted its register.
public final class StoreClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreClosedException() {
        super("the office is locked");
    }
}
