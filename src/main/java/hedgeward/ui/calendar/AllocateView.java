package hedgeward.ui.calendar;

import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gives the chosen visit to one officer or two, found by name, number or team. Special Constables
/// are marked, and who is elsewhere at that time says so.
final class AllocateView {

    private static final int MOST = 2;

    private final Look look;
    private final CalendarModel model;
    private final CalendarController controller;
    private final TextField find;
    private final ListView<Officer> list = new ListView<>();
    private final FilteredList<Officer> found;
    private final Label title;
    private final VBox root;

    AllocateView(Look look, CalendarModel model, CalendarController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.title = look.widgets().value("");
        title.getStyleClass().add("hw-section");
        this.find = look.widgets().field("calendar-allocate-find", CalendarMsg.ALLOCATE_FIND);
        this.found = new FilteredList<>(model.officers());
        scope.listen(find.textProperty(), this::search);
        list.setItems(found);
        list.setId("calendar-allocate-officers");
        list.setAccessibleText(look.messages().text(CalendarMsg.ALLOCATE_LIST));
        list.setPlaceholder(look.widgets().muted(CalendarMsg.ALLOCATE_NOBODY_FOUND));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("hw-side-list");
        list.setCellFactory(_ -> new TrayCell<>(new OfficerLine(look, model)::of));
        scope.onChange(model.neighbours(), list::refresh);
        find.setOnKeyPressed(this::intoList);
        this.root =
                Boxes.column(
                        title,
                        find,
                        look.widgets().muted(CalendarMsg.ALLOCATE_SECOND),
                        Boxes.grow(list),
                        buttons());
        SideButtons.confirm(root, this::save);
        SideButtons.focusFirst(root);
    }

    /// The form for the visit chosen now.
    Node opened() {
        model.chosenRow()
                .ifPresent(
                        row ->
                                title.setText(
                                        look.messages()
                                                .text(
                                                        CalendarMsg.ALLOCATE_TITLE,
                                                        row.code().value())));
        find.clear();
        list.getSelectionModel().clearSelection();
        return root;
    }

    private FlowPane buttons() {
        FlowPane buttons =
                SideButtons.of(
                        look,
                        look.widgets()
                                .primary(
                                        "calendar-allocate-save",
                                        CalendarMsg.ALLOCATE_SAVE,
                                        this::save),
                        controller);
        buttons.getChildren()
                .add(
                        1,
                        look.widgets()
                                .button(
                                        "calendar-allocate-nobody",
                                        CalendarMsg.ALLOCATE_TAKE_BACK,
                                        () -> controller.onAllocate(List.of())));
        return buttons;
    }

    private void intoList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && found.size() == 1) {
            list.getSelectionModel().clearAndSelect(0);
            save();
            key.consume();
        }
    }

    private void save() {
        List<Officer> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty() || chosen.size() > MOST) {
            model.problemProperty()
                    .set(Optional.of(look.messages().text(CalendarMsg.ALLOCATE_MISSING)));
        } else {
            controller.onAllocate(chosen);
        }
    }

    private void search(String typed) {
        String words = typed.strip().toLowerCase(Locale.UK);
        found.setPredicate(officer -> text(officer).contains(words));
    }

    private static String text(Officer officer) {
        return (officer.collar().value()
                        + " "
                        + officer.name().listed()
                        + " "
                        + officer.skills().team().orElse(""))
                .toLowerCase(Locale.UK);
    }
}
