package hedgeward.ui.office.courts;

import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One court: its name, the way to it, and when it sits.
final class CourtCard {

    private static final double GAP = 24;

    private final Look look;
    private final CourtsModel model;
    private final CourtsController controller;
    private final Scope scope;

    CourtCard(Look look, CourtsModel model, CourtsController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
    }

    /// @param place counted from 0; the first is the usual court
    Node of(CourtForm form, int place) {
        String id = "courts-" + place;
        HBox head = new HBox(GAP, Boxes.grow(name(id, form)), travel(id, form));
        VBox card = Boxes.card(heading(id, form, place), head, days(id, form));
        card.setId(id);
        card.setSpacing(12);
        return card;
    }

    private Node heading(String id, CourtForm form, int place) {
        HBox row =
                Boxes.row(
                        look.widgets()
                                .section(place == 0 ? CourtsMsg.USUAL : CourtsMsg.OTHER, place + 1),
                        Boxes.gap());
        if (controller.mayChange() && place > 0) {
            row.getChildren()
                    .add(
                            look.widgets()
                                    .button(
                                            id + "-usual",
                                            CourtsMsg.MAKE_USUAL,
                                            () -> model.makeUsual(form)));
        }
        if (controller.mayChange() && model.courts().size() > 1) {
            row.getChildren()
                    .add(
                            look.widgets()
                                    .quiet(
                                            id + "-remove",
                                            Icon.REMOVE,
                                            CourtsMsg.REMOVE,
                                            () -> model.remove(form)));
        }
        return row;
    }

    private FieldRow name(String id, CourtForm form) {
        ComboBox<String> box =
                look.widgets().choice(id + "-name", controller.names(), word -> word);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(!controller.mayChange());
        scope.bindBoth(box.getEditor().textProperty(), form.name().valueProperty());
        return look.forms().row(CourtsMsg.NAME, box).problem(form.name().problemProperty(), scope);
    }

    private FieldRow travel(String id, CourtForm form) {
        return line(id + "-travel", CourtsMsg.TRAVEL, form.travel());
    }

    private Node days(String id, CourtForm form) {
        List<Node> rows = new ArrayList<>();
        for (Map.Entry<DayOfWeek, Answer<String>> day : form.days().entrySet()) {
            CourtsMsg word = word(day.getKey());
            rows.add(line(id + "-" + day.getKey().getValue(), word, day.getValue()));
        }
        rows.add(line(id + "-holidays", CourtsMsg.BANK_HOLIDAYS, form.bankHolidays()));
        return look.forms().twoColumns(rows.toArray(Node[]::new));
    }

    private FieldRow line(String id, MsgKey label, Answer<String> answer) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText(look.messages().text(CourtsMsg.NO_SITTING));
        field.getStyleClass().add("hw-figures");
        field.setDisable(!controller.mayChange());
        scope.bindBoth(field.textProperty(), answer.valueProperty());
        return look.forms().row(label, field).problem(answer.problemProperty(), scope);
    }

    private static CourtsMsg word(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> CourtsMsg.MONDAY;
            case TUESDAY -> CourtsMsg.TUESDAY;
            case WEDNESDAY -> CourtsMsg.WEDNESDAY;
            case THURSDAY -> CourtsMsg.THURSDAY;
            case FRIDAY -> CourtsMsg.FRIDAY;
            case SATURDAY -> CourtsMsg.SATURDAY;
            case SUNDAY -> CourtsMsg.BANK_HOLIDAYS;
        };
    }
}
