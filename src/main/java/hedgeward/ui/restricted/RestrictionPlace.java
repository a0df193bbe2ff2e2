package hedgeward.ui.restricted;

import hedgeward.ui.kit.Scope;

/// The page a restriction is shown on.
///
/// @param scope ends with the page
/// @param opened run when the case may be open or closed otherwise than before
public record RestrictionPlace(Scope scope, Runnable opened) {}
