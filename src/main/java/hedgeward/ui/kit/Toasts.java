package hedgeward.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The notification bar of a window: what was said lately, newest first, until it is dismissed. It
/// takes no focus and covers nothing; more than three push out the oldest that is not urgent.
public final class Toasts extends VBox {

    private static final int ROOM = 3;

    private final Messages messages;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    public Toasts(Messages messages) {
        this.messages = messages;
        getStyleClass().add("hw-toasts");
        setFillWidth(true);
        hideWhenEmpty();
    }

    /// Says `notice`; something already said in the same words is not said twice.
    public void show(Notice notice) {
        notices.removeIf(old -> old.words().equals(notice.words()));
        notices.addFirst(notice);
        while (notices.size() > ROOM) {
            notices.remove(leastUrgent());
        }
        rebuild();
    }

    /// What stands in the bar now, newest first.
    public ObservableList<Notice> notices() {
        return FXCollections.unmodifiableObservableList(notices);
    }

    private Notice leastUrgent() {
        return notices.reversed().stream()
                .filter(notice -> notice.state() != State.ACT_NOW)
                .findFirst()
                .orElseGet(notices::getLast);
    }

    private void dismiss(Notice notice) {
        notices.remove(notice);
        rebuild();
    }

    private void rebuild() {
        getChildren().setAll(notices.stream().map(this::bar).toList());
        hideWhenEmpty();
    }

    private void hideWhenEmpty() {
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    private Node bar(Notice notice) {
        Label words = new Label(notice.words(), notice.state().icon().node());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox bar = Boxes.row(Boxes.grow(words));
        notice.action().ifPresent(action -> bar.getChildren().add(button(notice, action)));
        bar.getChildren().add(closeButton(notice));
        bar.getStyleClass().addAll("hw-toast", notice.state().styleClass());
        return bar;
    }

    private Button button(Notice notice, Notice.Action action) {
        Button button = new Button(action.word());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    dismiss(notice);
                    action.run().run();
                });
        return button;
    }

    private Button closeButton(Notice notice) {
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(messages.text(KitMsg.TOAST_CLOSE));
        close.setOnAction(_ -> dismiss(notice));
        return close;
    }
}
