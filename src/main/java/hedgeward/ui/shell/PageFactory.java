package hedgeward.ui.shell;

import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;

/// Makes the page that lives at an address. Called on the FX thread, once for an address in a
/// window; slow work belongs in the page's `onShown`.
@FunctionalInterface
public interface PageFactory {

    /// The page for `address`, which reaches other pages through `navigation`.
    Page open(PageAddress address, Navigation navigation);
}
