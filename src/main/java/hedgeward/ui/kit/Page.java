package hedgeward.ui.kit;

import javafx.scene.Parent;

/// Something the shell can show: in the main window or in one of its own. One instance lives for
/// one address; it is shown and hidden many times and closed once. Used on the FX thread.
public interface Page extends AutoCloseable {

    /// What to show. Always the same node.
    Parent root();

    /// A word or two for the window's title and the list of places visited. Names no person.
    String title();

    /// The page has come into view. A good moment to ask again for its rows and to set the focus.
    default void onShown() {}

    /// The page has gone out of view and may come back.
    default void onHidden() {}

    /// Ends every subscription; the page will not be shown again.
    @Override
    default void close() {}
}
