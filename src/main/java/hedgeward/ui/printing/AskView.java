package hedgeward.ui.printing;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.domain.people.Officer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is asked for: days, whose visits, how much detail, for whom; and what is done with it.
final class AskView {

    private final Look look;
    private final PrintScheduleModel model;
    private final PrintScheduleController controller;
    private final Scope scope;
    private final VBox root;

    AskView(
            Look look,
            PrintScheduleModel model,
            PrintScheduleController controller,
            ObservableValue<Boolean> busy,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        this.root =
                Boxes.card(days(), whose(), detail(), receiver(), preview(busy), delivery(busy));
        root.setSpacing(16);
    }

    Node root() {
        return root;
    }

    private Node days() {
        DatePicker from = day("printing-from", PrintingMsg.FROM, model.fromProperty());
        DatePicker to = day("printing-to", PrintingMsg.TO, model.toProperty());
        return new VBox(
                12,
                look.forms().row(PrintingMsg.FROM, from),
                look.forms().row(PrintingMsg.TO, to).problem(model.datesProblemProperty(), scope));
    }

    private DatePicker day(
            String id, PrintingMsg name, ObjectProperty<Optional<LocalDate>> property) {
        DatePicker picker = look.widgets().date(id, name, look.times());
        scope.observe(property, d -> picker.setValue(d.orElse(null)));
        picker.valueProperty().subscribe(d -> property.set(Optional.ofNullable(d)));
        return picker;
    }

    private Node whose() {
        ComboBox<Optional<Officer>> officer =
                look.widgets()
                        .choice(
                                "printing-officer",
                                List.of(Optional.empty()),
                                o ->
                                        o.map(it -> it.collar().value() + " " + it.name().surname())
                                                .orElseGet(() -> text(PrintingMsg.ALL_OFFICERS)));
        ComboBox<Optional<String>> team =
                look.widgets()
                        .choice(
                                "printing-team",
                                List.of(Optional.empty()),
                                t -> t.orElseGet(() -> text(PrintingMsg.ALL_TEAMS)));
        offer(officer, model.officerProperty(), model::officers);
        offer(
                team,
                model.teamProperty(),
                () ->
                        model.officers().stream()
                                .flatMap(o -> o.skills().team().stream())
                                .distinct()
                                .sorted()
                                .toList());
        return new VBox(
                12,
                look.forms().row(PrintingMsg.OFFICER, officer),
                look.forms().row(PrintingMsg.TEAM, team));
    }

    private <T> void offer(
            ComboBox<Optional<T>> box,
            ObjectProperty<Optional<T>> property,
            Supplier<List<T>> values) {
        box.setValue(Optional.empty());
        box.valueProperty()
                .subscribe(
                        v -> {
                            if (v != null) {
                                property.set(v);
                            }
                        });
        scope.onChange(
                model.officers(),
                () -> {
                    Optional<T> kept = property.get();
                    box.getItems()
                            .setAll(
                                    Stream.concat(
                                                    Stream.of(Optional.<T>empty()),
                                                    values.get().stream().map(Optional::of))
                                            .toList());
                    box.setValue(kept);
                });
    }

    private Node detail() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = Boxes.column();
        for (DetailLevel level : DetailLevel.values()) {
            RadioButton radio =
                    look.widgets()
                            .radio(
                                    "printing-"
                                            + level.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    word(level),
                                    group);
            radio.setAccessibleHelp(text(means(level)));
            radio.setSelected(level == model.detailProperty().get());
            radio.setOnAction(_ -> model.detailProperty().set(level));
            choices.getChildren().addAll(radio);
        }
        Label means = look.widgets().value("");
        means.getStyleClass().add("hw-muted");
        scope.observe(model.detailProperty(), level -> means.setText(text(means(level))));
        choices.getChildren().add(means);
        choices.setId("printing-detail");
        return look.forms().row(PrintingMsg.DETAIL, choices);
    }

    private Node receiver() {
        TextField receiver = look.widgets().field("printing-receiver", PrintingMsg.RECEIVER);
        receiver.setPromptText("");
        scope.bindBoth(receiver.textProperty(), model.receiverProperty());
        return look.forms()
                .row(PrintingMsg.RECEIVER, receiver)
                .required()
                .advice(PrintingMsg.RECEIVER_ADVICE)
                .problem(model.receiverProblemProperty(), scope);
    }

    private Node preview(ObservableValue<Boolean> busy) {
        Button preview =
                look.widgets()
                        .button("printing-preview", PrintingMsg.PREVIEW, controller::onPreview);
        preview.setGraphic(Icon.REVEAL.node());
        preview.setMaxWidth(Double.MAX_VALUE);
        scope.observe(busy, preview::setDisable);
        return preview;
    }

    private Node delivery(ObservableValue<Boolean> busy) {
        ComboBox<PrinterName> printer =
                look.widgets().choice("printing-printer", List.of(), PrinterName::name);
        printer.setItems(model.printers());
        scope.observe(model.printerProperty(), p -> printer.setValue(p.orElse(null)));
        printer.setOnAction(
                _ -> model.printerProperty().set(Optional.ofNullable(printer.getValue())));
        Label none = look.widgets().muted(PrintingMsg.NO_PRINTER);
        Button print =
                look.widgets().primary("printing-print", PrintingMsg.PRINT, controller::onPrint);
        print.setGraphic(Icon.PRINT.node());
        Button save = look.widgets().button("printing-save", PrintingMsg.SAVE, controller::onSave);
        save.setGraphic(Icon.SAVE.node());
        scope.observe(
                model.printerProperty(),
                chosen -> {
                    none.setVisible(chosen.isEmpty());
                    none.setManaged(chosen.isEmpty());
                    printer.setDisable(chosen.isEmpty());
                });
        disable(print, busy);
        scope.observe(busy, save::setDisable);
        return Boxes.column(
                look.forms().row(PrintingMsg.PRINTER, printer),
                none,
                new FlowPane(8, 8, print, save),
                look.widgets().muted(PrintingMsg.COPY_ADVICE));
    }

    private void disable(Button print, ObservableValue<Boolean> busy) {
        print.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> busy.getValue() || model.printerProperty().get().isEmpty(),
                                busy,
                                model.printerProperty()));
        scope.onEnd(print.disableProperty()::unbind);
    }

    private String text(PrintingMsg key) {
        return look.messages().text(key);
    }

    private static PrintingMsg word(DetailLevel level) {
        return switch (level) {
            case FULL -> PrintingMsg.DETAIL_FULL;
            case NO_NAMES -> PrintingMsg.DETAIL_NO_NAMES;
            case CODES_ONLY -> PrintingMsg.DETAIL_CODES_ONLY;
        };
    }

    private static PrintingMsg means(DetailLevel level) {
        return switch (level) {
            case FULL -> PrintingMsg.DETAIL_FULL_MEANS;
            case NO_NAMES -> PrintingMsg.DETAIL_NO_NAMES_MEANS;
            case CODES_ONLY -> PrintingMsg.DETAIL_CODES_ONLY_MEANS;
        };
    }
}
