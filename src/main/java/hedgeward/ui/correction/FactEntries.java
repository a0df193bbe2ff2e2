package hedgeward.ui.correction;

import hedgeward.domain.correction.FactKind;
import hedgeward.domain.correction.YesNo;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.wording.FactWords;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the control of a fact, filled in with what stands there.
record FactEntries<F extends Enum<F>>(Look look, String prefix, FactWords<F> words) {

    private static final int ACCOUNT_ROWS = 3;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");

    FactEntry of(F field, Optional<String> value) {
        return switch (words.kind(field)) {
            case WORDS -> line(field, value);
            case ACCOUNT -> account(field, value);
            case NUMBER -> number(field, value);
            case MOMENT, DERIVED_MOMENT -> moment(field, value);
            case YES_NO -> choice(field, value, List.of(YesNo.word(true), YesNo.word(false)));
            case CHOICE -> choice(field, value, words.choices(field));
            case TERMS -> terms(field, value);
        };
    }

    /// `reported-at` for `REPORTED_AT`.
    String id(F field) {
        return prefix + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FactEntry line(F field, Optional<String> value) {
        TextField line = look.widgets().field(id(field), words.name(field));
        line.setPromptText("");
        line.setText(value.orElse(""));
        return new FactEntry(line, () -> text(line), line.textProperty());
    }

    private FactEntry account(F field, Optional<String> value) {
        TextArea account = look.widgets().notes(id(field), words.name(field), ACCOUNT_ROWS);
        account.setText(value.orElse(""));
        return new FactEntry(account, () -> text(account), account.textProperty());
    }

    private FactEntry number(F field, Optional<String> value) {
        FactEntry line = line(field, value);
        SimpleObjectProperty<Optional<String>> problem =
                new SimpleObjectProperty<>(Optional.empty());
        Runnable judge =
                () ->
                        problem.set(
                                isCount(line.text().get())
                                        ? Optional.empty()
                                        : Optional.of(
                                                look.messages()
                                                        .text(CorrectionMsg.NUMBER_UNREADABLE)));
        ((TextField) line.control()).textProperty().subscribe(_ -> judge.run());
        return new FactEntry(
                line.control(),
                () -> line.text().get().map(FactEntries::plain),
                () -> isCount(line.text().get()),
                problem,
                line.typed());
    }

    private FactEntry moment(F field, Optional<String> value) {
        MomentField at =
                new MomentField(look.widgets(), look.times(), id(field), words.name(field));
        at.valueProperty().set(value.map(Instant::parse));
        SimpleObjectProperty<Optional<String>> problem =
                new SimpleObjectProperty<>(Optional.empty());
        at.problemProperty().subscribe(problem::set);
        return new FactEntry(
                at,
                () -> at.valueProperty().get().map(Instant::toString),
                () -> problem.get().isEmpty(),
                problem,
                at.valueProperty());
    }

    private FactEntry choice(F field, Optional<String> value, List<String> offered) {
        boolean mayBeUnknown = value.isEmpty() || words.kind(field) == FactKind.YES_NO;
        Stream<Optional<String>> none = mayBeUnknown ? Stream.of(Optional.empty()) : Stream.of();
        ComboBox<Optional<String>> box =
                look.widgets()
                        .choice(
                                id(field),
                                Stream.concat(none, offered.stream().map(Optional::of)).toList(),
                                one -> look.orNotKnown(one.map(code -> name(field, code))));
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        return new FactEntry(box, box::getValue, box.valueProperty());
    }

    private FactEntry terms(F field, Optional<String> value) {
        List<String> chosen = value.map(v -> Arrays.asList(v.split(" "))).orElse(List.of());
        List<String> offered =
                Stream.concat(words.choices(field).stream(), chosen.stream()).distinct().toList();
        SimpleIntegerProperty ticks = new SimpleIntegerProperty();
        VBox boxes = Boxes.column();
        boxes.setId(id(field));
        for (String code : offered) {
            CheckBox box = new CheckBox();
            box.setText(words.choice(field, code));
            box.setId(id(field) + "-" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setSelected(chosen.contains(code));
            box.setUserData(code);
            box.selectedProperty().subscribe(_ -> ticks.set(ticks.get() + 1));
            boxes.getChildren().add(box);
        }
        return new FactEntry(boxes, () -> ticked(boxes), ticks);
    }

    private static Optional<String> ticked(VBox boxes) {
        String codes =
                boxes.getChildren().stream()
                        .map(CheckBox.class::cast)
                        .filter(CheckBox::isSelected)
                        .map(box -> (String) box.getUserData())
                        .collect(Collectors.joining(" "));
        return Optional.of(codes).filter(text -> !text.isEmpty());
    }

    private String name(F field, String code) {
        return switch (words.kind(field)) {
            case YES_NO -> words.yesOrNo(YesNo.isYes(code));
            case WORDS, ACCOUNT, NUMBER, MOMENT, DERIVED_MOMENT, CHOICE, TERMS ->
                    words.choice(field, code);
        };
    }

    private static boolean isCount(Optional<String> typed) {
        return typed.map(text -> COUNT.matcher(text).matches()).orElse(true);
    }

    /// As the register writes it: no noughts before it.
    private static String plain(String typed) {
        return isCount(Optional.of(typed)) ? Integer.toString(Integer.parseInt(typed)) : typed;
    }

    private static Optional<String> text(TextInputControl field) {
        return Optional.of(field.getText().strip()).filter(typed -> !typed.isEmpty());
    }
}
