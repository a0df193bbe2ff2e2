package hedgeward.ui.calendar;

import hedgeward.domain.common.TimeWindow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Moves the chosen visit by typing its new start; says at once what that would break.
final class MoveView {

    private final Look look;
    private final CalendarModel model;
    private final CalendarController controller;
    private final UiTicker ticker;
    private final MomentField start;
    private final VBox warnings = Boxes.column();
    private final Label title;
    private final Label until;
    private final VBox root;

    MoveView(
            Look look,
            CalendarModel model,
            CalendarController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.start =
                new MomentField(
                        look.widgets(), look.times(), "calendar-move", CalendarMsg.MOVE_START);
        this.title = look.widgets().value("");
        title.getStyleClass().add("hw-section");
        this.until = look.widgets().value("");
        until.getStyleClass().addAll("hw-muted", "hw-figures");
        warnings.setId("calendar-move-warnings");
        this.root = form(scope);
        scope.listen(start.valueProperty(), _ -> warn());
        scope.onChange(model.neighbours(), this::warn);
        SideButtons.confirm(root, this::save);
        SideButtons.focusFirst(start);
    }

    private VBox form(Scope scope) {
        return Boxes.card(
                title,
                look.forms()
                        .row(CalendarMsg.MOVE_START, start)
                        .problem(start.problemProperty(), scope),
                until,
                warnings,
                SideButtons.of(
                        look,
                        look.widgets()
                                .primary("calendar-move-save", CalendarMsg.MOVE_SAVE, this::save),
                        controller));
    }

    /// The form for the visit chosen now.
    Node opened() {
        model.chosenRow()
                .ifPresent(
                        row -> {
                            title.setText(
                                    look.messages()
                                            .text(CalendarMsg.MOVE_TITLE, row.code().value()));
                            start.valueProperty().set(Optional.of(row.window().from()));
                        });
        return root;
    }

    private void save() {
        start.valueProperty()
                .get()
                .ifPresentOrElse(
                        controller::onMove,
                        () ->
                                model.problemProperty()
                                        .set(
                                                Optional.of(
                                                        look.messages()
                                                                .text(CalendarMsg.MOVE_MISSING))));
    }

    private void warn() {
        Optional<TimeWindow> window =
                model.chosenRow()
                        .flatMap(r -> start.valueProperty().get().map(r.window()::startingAt));
        until.setText(
                window.map(
                                w ->
                                        look.messages()
                                                .text(
                                                        CalendarMsg.MOVE_UNTIL,
                                                        look.times().dayTime(w.to())))
                        .orElse(""));
        warnings.getChildren().clear();
        model.chosenRow()
                .ifPresent(
                        row ->
                                window.ifPresent(
                                        w ->
                                                warnings.getChildren()
                                                        .setAll(
                                                                WarningLines.of(
                                                                        look,
                                                                        CalendarSteps.planned(row)
                                                                                .in(w),
                                                                        model.neighbours(),
                                                                        ticker.now()))));
    }
}
