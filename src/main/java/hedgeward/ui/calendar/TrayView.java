package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The visits nobody has yet, most urgent first; they can be dragged onto the calendar.
final class TrayView {

    private final Look look;
    private final CalendarController controller;
    private final VBox root;

    TrayView(Look look, CalendarModel model, CalendarController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        Label title =
                look.widgets()
                        .value(
                                Bindings.createStringBinding(
                                        () ->
                                                look.messages()
                                                        .text(
                                                                CalendarMsg.TRAY,
                                                                model.tray().size()),
                                        model.tray()));
        title.getStyleClass().add("hw-section");
        ListView<VisitRow> list = list(model);
        scope.observe(title.textProperty(), list::setAccessibleText);
        Label advice = look.widgets().muted(CalendarMsg.TRAY_ADVICE);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        this.root = Boxes.column(title, advice, Boxes.grow(list));
    }

    private ListView<VisitRow> list(CalendarModel model) {
        ListView<VisitRow> list = new ListView<>(model.tray());
        list.setId("calendar-tray");
        list.getStyleClass().add("hw-side-list");
        list.setPlaceholder(look.empty(Icon.DONE, CalendarMsg.TRAY_EMPTY));
        list.setCellFactory(_ -> new TrayCell<>(this::line));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                controller.onChosen(row);
                            }
                        });
        list.setOnDragDetected(_ -> drag(list));
        return list;
    }

    Node root() {
        return root;
    }

    private static void drag(ListView<VisitRow> list) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(
                        row -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(row.id().value().toString());
                            list.startDragAndDrop(TransferMode.MOVE).setContent(content);
                        });
    }

    private Node line(VisitRow row) {
        Label name = look.widgets().value(row.respondent().listed());
        name.setWrapText(false);
        name.getStyleClass().add("hw-strong");
        Label when =
                look.widgets().value(look.times().window(row.window().from(), row.window().to()));
        when.getStyleClass().addAll("hw-figures", "hw-muted");
        return new VBox(2, name, when);
    }
}
