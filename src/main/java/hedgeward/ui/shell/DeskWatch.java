package hedgeward.ui.shell;

import hedgeward.ui.kit.Scope;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Notices that somebody is at the desk, in whatever window, dialogs too; and while the curtain is
/// drawn lets nothing through but the key or click that takes it away.
final class DeskWatch {

    private static final double BLUR = 28;

    private final ShellModel model;
    private final Runnable onTouch;
    private final Runnable onWake;
    private final EventHandler<InputEvent> filter = this::onInput;
    private final Set<Window> windows = new LinkedHashSet<>();
    private Point2D lastMouse = Point2D.ZERO;
    private boolean waking;

    DeskWatch(ShellModel model, Runnable onTouch, Runnable onWake) {
        this.model = model;
        this.onTouch = onTouch;
        this.onWake = onWake;
    }

    /// Watches every window there is and will be, until `scope` ends.
    void begin(Scope scope) {
        scope.onEnd(this::end);
        scope.onChange(Window.getWindows(), this::adopt);
        scope.listen(model.blurredProperty(), _ -> windows.forEach(this::cover));
        adopt();
    }

    private void adopt() {
        List<Window> open = List.copyOf(Window.getWindows());
        windows.retainAll(open);
        for (Window window : open) {
            if (windows.add(window)) {
                window.addEventFilter(InputEvent.ANY, filter);
                cover(window);
            }
        }
    }

    private void end() {
        windows.forEach(window -> window.removeEventFilter(InputEvent.ANY, filter));
        windows.clear();
    }

    /// Windows without a frame of ours (dialogs) are blurred whole; lists that hang open fade.
    private void cover(Window window) {
        boolean blurred = model.blurredProperty().get();
        if (window instanceof PopupWindow popup) {
            popup.setOpacity(blurred ? 0 : 1);
            return;
        }
        Parent root = window.getScene().getRoot();
        if (!WindowFrame.isFrame(root)) {
            root.setEffect(blurred ? new GaussianBlur(BLUR) : null);
        }
    }

    /// The toolkit makes mouse events of its own when things move under a mouse that lies still;
    /// those are nobody's touch.
    private boolean isTouch(InputEvent event) {
        if (!(event instanceof MouseEvent mouse)) {
            return true;
        }
        Point2D at = new Point2D(mouse.getScreenX(), mouse.getScreenY());
        boolean moved = !at.equals(lastMouse);
        lastMouse = at;
        return moved || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }

    private void onInput(InputEvent event) {
        if (isTouch(event)) {
            onTouch.run();
        }
        if (waking && event instanceof KeyEvent) {
            waking = event.getEventType() != KeyEvent.KEY_RELEASED;
            event.consume();
            return;
        }
        if (!model.blurredProperty().get() || ShellKeys.worksBehindCurtain(event)) {
            return;
        }
        event.consume();
        boolean key =
                event.getEventType() == KeyEvent.KEY_PRESSED && !ShellKeys.onlyModifies(event);
        if (key || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            waking = key;
            onWake.run();
        }
    }
}
