package hedgeward.app.paper;

/// The two faces a page is set in.
public enum Face {
    REGULAR,
    BOLD
}
