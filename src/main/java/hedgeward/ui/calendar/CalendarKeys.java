package hedgeward.ui.calendar;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// The keys of the page: Ctrl with Left and Right for earlier and later, T, D, W, L and Shift+M for
/// where one looks, R, A and M for what is done with the chosen visit, Esc to leave a form. Letters
/// do nothing while somebody types.
record CalendarKeys(CalendarModel model, CalendarController controller) {

    void follow(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::letter);
    }

    private void step(KeyEvent key) {
        boolean arrow = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (key.isShortcutDown() && arrow && !typing(key)) {
            controller.onStep(key.getCode() == KeyCode.RIGHT ? 1 : -1);
            key.consume();
        }
    }

    private void letter(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE
                && model.sideProperty().get() != CalendarModel.Side.TRAY) {
            controller.onSide(CalendarModel.Side.TRAY);
            key.consume();
            return;
        }
        if (key.isShortcutDown() || key.isAltDown() || typing(key)) {
            return;
        }
        Optional<Runnable> action = action(key);
        action.ifPresent(
                run -> {
                    run.run();
                    key.consume();
                });
    }

    private Optional<Runnable> action(KeyEvent key) {
        return switch (key.getCode()) {
            case T -> Optional.of(controller::onToday);
            case D -> Optional.of(() -> controller.onSpan(Span.DAY));
            case W -> Optional.of(() -> controller.onSpan(Span.WEEK));
            case L -> Optional.of(() -> controller.onSpan(Span.LIST));
            case M ->
                    Optional.of(
                            key.isShiftDown() || model.chosenRow().isEmpty()
                                    ? () -> controller.onSpan(Span.MONTH)
                                    : () -> controller.onSide(CalendarModel.Side.MOVE));
            case A -> Optional.of(() -> controller.onSide(CalendarModel.Side.ALLOCATE));
            case R -> Optional.of(controller::onRecord);
            default -> Optional.empty();
        };
    }

    private static boolean typing(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl;
    }
}
