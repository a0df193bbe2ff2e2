package com.sun.glass.ui.testbed;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;

/// Which mouse buttons and modifier keys are down. Touched on the FX thread only.
final class PointerState {

    private static final int MODIFIER_KEYS =
            KeyEvent.MODIFIER_CONTROL
                    | KeyEvent.MODIFIER_SHIFT
                    | KeyEvent.MODIFIER_ALT
                    | KeyEvent.MODIFIER_COMMAND;

    private int buttons;
    private int keys;

    void mouse(int type, int button) {
        if (type == MouseEvent.DOWN) {
            buttons |= maskOf(button);
        }
        if (type == MouseEvent.UP) {
            buttons &= ~maskOf(button);
        }
    }

    void keyboard(int modifiers) {
        keys = modifiers & MODIFIER_KEYS;
    }

    int modifiers() {
        return buttons | keys;
    }

    private static int maskOf(int button) {
        return switch (button) {
            case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
            case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
            case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
            default -> 0;
        };
    }
}
