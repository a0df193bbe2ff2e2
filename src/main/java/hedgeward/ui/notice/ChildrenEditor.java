package hedgeward.ui.notice;

import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The children one below the other: forenames, surname, date of birth, whether the child lives in
/// the home. A new line takes the surname of the one above.
final class ChildrenEditor {

    private static final double BORN_WIDTH = 176;

    private final Look look;
    private final NoticeModel model;
    private final VBox rows = new VBox(8);
    private final VBox root = new VBox(8);
    private boolean typing;

    ChildrenEditor(Look look, NoticeModel model, Scope scope) {
        this.look = look;
        this.model = model;
        rows.managedProperty().bind(rows.visibleProperty());
        Button add = look.widgets().button("notice-child-add", NoticeMsg.CHILD_ADD, this::onAdd);
        root.setId(NoticeField.CHILDREN_NAMED.id());
        root.getChildren().setAll(rows, add);
        scope.observe(
                model.textProperty(NoticeField.CHILDREN_NAMED),
                text -> {
                    if (!typing) {
                        show(ChildLines.of(text));
                    }
                });
    }

    VBox root() {
        return root;
    }

    private ChildLines lines() {
        return ChildLines.of(model.textProperty(NoticeField.CHILDREN_NAMED).get());
    }

    private void onAdd() {
        ChildLines before = lines();
        String surname = before.lines().isEmpty() ? "" : before.lines().getLast().surname();
        keep(before.plus(new ChildLines.Line(surname, "", "", true)));
        Node first = rows.lookup("#notice-child-" + before.lines().size() + "-forenames");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(ChildLines lines) {
        rows.getChildren().clear();
        for (int place = 0; place < lines.lines().size(); place++) {
            rows.getChildren().add(row(place, lines.lines().get(place)));
        }
        rows.setVisible(!lines.lines().isEmpty());
    }

    private HBox row(int place, ChildLines.Line line) {
        String id = "notice-child-" + place;
        TextField forenames =
                text(
                        id + "-forenames",
                        NoticeMsg.CHILD_FORENAMES,
                        line.forenames(),
                        typed -> change(place, l -> l.withForenames(typed)));
        TextField surname =
                text(
                        id + "-surname",
                        NoticeMsg.CHILD_SURNAME,
                        line.surname(),
                        typed ->
                                change(
                                        place,
                                        l ->
                                                new ChildLines.Line(
                                                        typed,
                                                        l.forenames(),
                                                        l.born(),
                                                        l.atHome())));
        HBox row =
                new HBox(
                        8, forenames, surname, born(place, line), home(place, line), remove(place));
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(forenames, Priority.ALWAYS);
        HBox.setHgrow(surname, Priority.ALWAYS);
        return row;
    }

    private CheckBox home(int place, ChildLines.Line line) {
        CheckBox home = new CheckBox(look.messages().text(NoticeMsg.CHILD_AT_HOME));
        home.setId("notice-child-" + place + "-home");
        home.setSelected(line.atHome());
        home.setMinWidth(CheckBox.USE_PREF_SIZE);
        home.selectedProperty().subscribe((_, on) -> change(place, l -> l.withAtHome(on)));
        return home;
    }

    private DatePicker born(int place, ChildLines.Line line) {
        DatePicker born =
                look.widgets()
                        .date(
                                "notice-child-" + place + "-born",
                                NoticeMsg.CHILD_BORN,
                                look.times());
        born.setPromptText(look.messages().text(NoticeMsg.CHILD_BORN));
        born.setPrefWidth(BORN_WIDTH);
        born.setMinWidth(BORN_WIDTH);
        line.day().ifPresentOrElse(born::setValue, () -> born.getEditor().setText(line.born()));
        born.getEditor()
                .textProperty()
                .subscribe(
                        (_, typed) -> {
                            LocalDate day = born.getConverter().fromString(typed);
                            String kept = day == null ? typed.strip() : day.toString();
                            change(place, l -> l.withBorn(kept));
                        });
        return born;
    }

    private Button remove(int place) {
        Button remove =
                look.widgets()
                        .iconOnly(
                                "notice-child-" + place + "-remove",
                                Icon.CLOSE,
                                NoticeMsg.CHILD_REMOVE,
                                () -> keep(lines().without(place)));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        return remove;
    }

    private TextField text(String id, NoticeMsg name, String content, Consumer<String> typed) {
        TextField field = look.widgets().field(id, name);
        field.setPromptText(look.messages().text(name));
        field.setText(content);
        field.textProperty().subscribe((_, now) -> typed.accept(now));
        return field;
    }

    /// What is typed goes to the model without making the rows anew under the cursor.
    private void change(int place, UnaryOperator<ChildLines.Line> how) {
        ChildLines lines = lines();
        if (place < lines.lines().size()) {
            typing = true;
            keep(lines.with(place, how.apply(lines.lines().get(place))));
            typing = false;
        }
    }

    private void keep(ChildLines lines) {
        model.textProperty(NoticeField.CHILDREN_NAMED).set(lines.text());
    }
}
