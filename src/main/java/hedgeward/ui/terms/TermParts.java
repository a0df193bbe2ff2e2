package hedgeward.ui.terms;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.Whom;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The fields for where a term holds, by what channel, for whom and with what exceptions.
record TermParts(Look look, String id, TermDraft draft, Scope scope) {

    private static final double GAP = 14;

    FieldRow place() {
        List<Optional<Place.Kind>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        Arrays.stream(Place.Kind.values()).map(Optional::of).forEach(kinds::add);
        ComboBox<Optional<Place.Kind>> kind =
                look.widgets()
                        .choice(
                                id + "-place",
                                kinds,
                                k -> text(k.map(TermWording::of).orElse(TermMsg.PLACE_NONE)));
        TextField words = look.widgets().field(id + "-place-words", TermMsg.PLACE_WORDS);
        scope.observe(
                draft.conditionProperty(),
                term -> {
                    Optional<Place> place = term.bounds().place();
                    kind.setValue(place.map(Place::kind));
                    String said = place.flatMap(Place::words).orElse("");
                    if (!said.equals(words.getText().strip())) {
                        words.setText(said);
                    }
                    words.setDisable(
                            place.isEmpty() || place.get().kind() == Place.Kind.PROTECTED_HOME);
                });
        scope.listen(kind.valueProperty(), k -> bound(b -> placed(b, k, words.getText())));
        scope.listen(words.textProperty(), w -> bound(b -> placed(b, kind.getValue(), w)));
        return look.forms().row(TermMsg.PLACE, Boxes.column(kind, words));
    }

    private static Bounds placed(Bounds bounds, Optional<Place.Kind> kind, String words) {
        Optional<String> said = Optional.of(words.strip()).filter(w -> !w.isEmpty());
        return kind.map(
                        k ->
                                bounds.withPlace(
                                        k == Place.Kind.PROTECTED_HOME
                                                ? Place.of(k)
                                                : new Place(k, said)))
                .orElseGet(bounds::withoutPlace);
    }

    FieldRow channels() {
        FlowPane boxes = new FlowPane(GAP, GAP / 2);
        for (Channel channel : Channel.values()) {
            CheckBox box =
                    look.widgets()
                            .check(
                                    id + "-" + channel.name().toLowerCase(Locale.ROOT),
                                    TermWording.of(channel));
            box.setSelected(draft.conditionProperty().get().bounds().channels().contains(channel));
            scope.listen(
                    box.selectedProperty(),
                    on ->
                            bound(
                                    b -> {
                                        EnumSet<Channel> some = EnumSet.noneOf(Channel.class);
                                        some.addAll(b.channels());
                                        if (on) {
                                            some.add(channel);
                                        } else {
                                            some.remove(channel);
                                        }
                                        return b.withChannels(some);
                                    }));
            boxes.getChildren().add(box);
        }
        return look.forms().row(TermMsg.CHANNELS, boxes).advice(TermMsg.CHANNELS_ADVICE);
    }

    FieldRow whom() {
        Whom first = draft.conditionProperty().get().bounds().whom();
        CheckBox children = look.widgets().check(id + "-children", TermMsg.WHOM_CHILDREN);
        children.setSelected(first.children());
        TextField named = look.widgets().field(id + "-named", TermMsg.WHOM_NAMED);
        named.setText(String.join("; ", first.named()));
        Runnable change =
                () ->
                        bound(
                                b ->
                                        b.withWhom(
                                                new Whom(
                                                        true,
                                                        children.isSelected(),
                                                        List.of(named.getText().split(";")))));
        scope.listen(children.selectedProperty(), _ -> change.run());
        scope.listen(named.textProperty(), _ -> change.run());
        return look.forms().row(TermMsg.WHOM, Boxes.row(children, Boxes.grow(named)));
    }

    FieldRow exceptions() {
        Map<Exemption.Kind, CheckBox> ticks = new EnumMap<>(Exemption.Kind.class);
        Map<Exemption.Kind, TextField> words = new EnumMap<>(Exemption.Kind.class);
        VBox lines = new VBox(6);
        Runnable change = () -> bound(b -> b.withExemptions(chosen(ticks, words)));
        for (Exemption.Kind kind : Exemption.Kind.values()) {
            String name = id + "-except-" + kind.name().toLowerCase(Locale.ROOT);
            CheckBox box = look.widgets().check(name, TermWording.of(kind));
            TextField field = look.widgets().field(name + "-words", TermMsg.EXCEPT_WORDS);
            draft.conditionProperty().get().bounds().exemptions().stream()
                    .filter(e -> e.kind() == kind)
                    .findFirst()
                    .ifPresent(
                            e -> {
                                box.setSelected(true);
                                field.setText(e.words().orElse(""));
                            });
            field.visibleProperty().bind(box.selectedProperty());
            ticks.put(kind, box);
            words.put(kind, field);
            scope.listen(box.selectedProperty(), _ -> change.run());
            scope.listen(field.textProperty(), _ -> change.run());
            box.setMinWidth(CheckBox.USE_PREF_SIZE);
            lines.getChildren().add(Boxes.row(box, Boxes.grow(field)));
        }
        return look.forms().row(TermMsg.EXCEPT, lines);
    }

    private static List<Exemption> chosen(
            Map<Exemption.Kind, CheckBox> ticks, Map<Exemption.Kind, TextField> words) {
        List<Exemption> chosen = new ArrayList<>();
        ticks.forEach(
                (kind, box) -> {
                    String said =
                            Optional.ofNullable(words.get(kind)).map(TextField::getText).orElse("");
                    boolean needsWords = kind == Exemption.Kind.OTHER && said.isBlank();
                    if (box.isSelected() && !needsWords) {
                        chosen.add(Exemption.named(kind, said));
                    }
                });
        return chosen;
    }

    private void bound(UnaryOperator<Bounds> how) {
        draft.change((Condition t) -> t.withBounds(how.apply(t.bounds())));
    }

    private String text(TermMsg key) {
        return look.messages().text(key);
    }
}
