/// The pieces every window is made of: scopes, background work, messages, forms, tables, dialogs,
/// themes and the small nodes that show state and time. Knows JavaFX and its companions only;
/// nothing here knows an order, a visit or a use case.
@NullMarked
package hedgeward.ui.kit;

import org.jspecify.annotations.NullMarked;
