package com.sun.glass.ui.testbed;

import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessView;

/// A headless view that passes on which buttons and modifiers are really down, calls only the right
/// button a request for a menu, and leaves out pixels beyond the fixed frame buffer (pictures are
/// taken by `Scene.snapshot`).
final class TruthfulView extends HeadlessView {

    private static final int FRAME_BUFFER = 1000;

    private final PointerState pointer;

    TruthfulView(PointerState pointer) {
        this.pointer = pointer;
    }

    @Override
    protected void notifyMouse(
            int type,
            int button,
            int x,
            int y,
            int xAbs,
            int yAbs,
            int modifiers,
            boolean popup,
            boolean synthesized) {
        pointer.mouse(type, button);
        boolean asksForMenu = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
        super.notifyMouse(type, button, x, y, xAbs, yAbs, pointer.modifiers(), asksForMenu, false);
    }

    @Override
    protected void notifyKey(int type, int keyCode, char[] characters, int modifiers) {
        pointer.keyboard(modifiers);
        super.notifyKey(type, keyCode, characters, modifiers);
    }

    @Override
    protected void _uploadPixels(long pointerToView, Pixels pixels) {
        Window window = getWindow();
        if (window != null
                && window.getX() + pixels.getWidth() <= FRAME_BUFFER
                && window.getY() + pixels.getHeight() <= FRAME_BUFFER) {
            super._uploadPixels(pointerToView, pixels);
        }
    }
}
