package hedgeward.boot.desktop;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Themes;

/// What every window is drawn with.
record Surface(Look look, Themes themes) {}
