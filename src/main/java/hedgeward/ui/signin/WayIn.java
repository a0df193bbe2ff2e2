package hedgeward.ui.signin;

import java.nio.file.Path;

/// What the controllers of the forms do with the page around them.
///
/// @param <D> what lies on the desk of whoever comes in
interface WayIn<D> {

    /// Somebody is in the office in this folder.
    void enter(Path folder, Entered<D> entered);

    /// Puts the cursor where typing goes on.
    void focus();
}
