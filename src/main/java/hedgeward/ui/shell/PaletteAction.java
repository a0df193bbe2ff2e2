package hedgeward.ui.shell;

import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.MsgKey;

/// Something the search box can do besides finding: `New notice`, `Print the handover sheet`.
public record PaletteAction(MsgKey word, Icon icon, Runnable run) {}
