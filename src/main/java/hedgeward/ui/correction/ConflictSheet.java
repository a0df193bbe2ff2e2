package hedgeward.ui.correction;

import hedgeward.domain.correction.Merge;
import hedgeward.domain.correction.Merge.Choice;
import hedgeward.domain.correction.Merge.Side;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// What two people changed in the same record at the same time: who did and when, what both changed
/// with a choice for each, and what is kept from both without a question. Saving waits for the
/// choices.
///
/// @param <F> the facts there are
public final class ConflictSheet<F extends Comparable<? super F>> {

    private static final double APART = 16;

    /// How facts are said.
    ///
    /// @param prefix of the ids of its choices
    public record Frame<F extends Comparable<? super F>>(
            Look look,
            String prefix,
            Function<F, String> name,
            BiFunction<F, Optional<String>, String> value) {}

    /// What can be done.
    ///
    /// @param save told what has to be written over what stands now
    /// @param back to the form as it was typed
    public record Ways<F extends Comparable<? super F>>(
            Consumer<Map<F, Optional<String>>> save, Runnable back) {}

    private final Frame<F> frame;
    private final Conflict<?, F> conflict;
    private final Ways<F> ways;
    private final Map<F, Pair> pairs = new LinkedHashMap<>();
    private final Button save;
    private final Label hint;
    private final VBox root;

    /// The two values one may choose between.
    private record Pair(ToggleGroup group, RadioButton theirs, RadioButton yours) {

        Optional<Choice> chosen() {
            if (yours.isSelected()) {
                return Optional.of(Choice.YOURS);
            }
            return theirs.isSelected() ? Optional.of(Choice.THEIRS) : Optional.empty();
        }
    }

    public ConflictSheet(Frame<F> frame, Conflict<?, F> conflict, Ways<F> ways) {
        this.frame = frame;
        this.conflict = conflict;
        this.ways = ways;
        this.save =
                frame.look()
                        .widgets()
                        .primary(frame.prefix() + "conflict-save", ConflictMsg.SAVE, this::onSave);
        this.hint = frame.look().widgets().muted(ConflictMsg.SAVE_FIRST);
        hint.managedProperty().bind(hint.visibleProperty());
        this.root = new VBox(APART);
        root.setId(frame.prefix() + "conflict");
        root.getChildren().setAll(parts());
        judge();
    }

    /// The sheet.
    public Node root() {
        return root;
    }

    /// Where the cursor starts.
    public Node first() {
        return pairs.values().stream().<Node>map(Pair::theirs).findFirst().orElse(save);
    }

    /// Saves what was chosen, when everything is.
    public void onSave() {
        conflict.merge().merged(choices()).ifPresent(ways.save());
    }

    /// Back to the form as it was typed.
    public void onBack() {
        ways.back().run();
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        parts.add(frame.look().widgets().section(ConflictMsg.TITLE));
        parts.add(banner());
        List<Merge.Fact<F>> asked = conflict.merge().on(Side.CONFLICT);
        if (!asked.isEmpty()) {
            parts.add(frame.look().widgets().label(ConflictMsg.CHOOSE));
            asked.forEach(fact -> parts.add(question(fact)));
        }
        if (asked.size() > 1) {
            parts.add(allOf());
        }
        List<Node> kept = kept();
        if (!kept.isEmpty()) {
            parts.add(frame.look().widgets().label(ConflictMsg.MERGED));
            parts.add(new VBox(4, kept.toArray(Node[]::new)));
        }
        if (!conflict.reason().isBlank()) {
            parts.add(frame.look().widgets().muted(ConflictMsg.REASON, conflict.reason()));
        }
        parts.add(Boxes.column(hint, buttons()));
        return parts;
    }

    private Node banner() {
        Label words = frame.look().widgets().value(conflict.by());
        words.setWrapText(true);
        words.setGraphic(Icon.DUE_SOON.node());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setId(frame.prefix() + "conflict-by");
        words.getStyleClass().addAll("hw-banner", "state-due-soon");
        return words;
    }

    private Node question(Merge.Fact<F> fact) {
        Look look = frame.look();
        String id = frame.prefix() + "conflict-" + idOf(fact.field());
        String name = frame.name().apply(fact.field());
        ToggleGroup group = new ToggleGroup();
        RadioButton theirs = radio(id + "-theirs", ConflictMsg.THEIRS, group, fact.theirs(), fact);
        RadioButton yours = radio(id + "-yours", ConflictMsg.YOURS, group, fact.yours(), fact);
        group.selectedToggleProperty().subscribe(_ -> judge());
        pairs.put(fact.field(), new Pair(group, theirs, yours));
        Label heading = look.widgets().value(name);
        heading.getStyleClass().add("hw-strong");
        Label before = look.widgets().muted(ConflictMsg.WAS, said(fact.field(), fact.before()));
        before.setWrapText(true);
        return new VBox(4, heading, before, theirs, yours);
    }

    private RadioButton radio(
            String id,
            ConflictMsg whose,
            ToggleGroup group,
            Optional<String> value,
            Merge.Fact<F> fact) {
        RadioButton radio = frame.look().widgets().radio(id, whose, group);
        String words = frame.look().messages().text(whose, said(fact.field(), value));
        radio.setText(words);
        radio.setAccessibleText(frame.name().apply(fact.field()) + ", " + words);
        radio.setWrapText(true);
        return radio;
    }

    private Node allOf() {
        Look look = frame.look();
        return Boxes.row(
                look.widgets()
                        .button(
                                frame.prefix() + "conflict-all-yours",
                                ConflictMsg.ALL_YOURS,
                                () -> pairs.values().forEach(p -> p.yours().setSelected(true))),
                look.widgets()
                        .button(
                                frame.prefix() + "conflict-all-theirs",
                                ConflictMsg.ALL_THEIRS,
                                () -> pairs.values().forEach(p -> p.theirs().setSelected(true))));
    }

    private List<Node> kept() {
        List<Node> lines = new ArrayList<>();
        for (Merge.Fact<F> fact : conflict.merge().facts()) {
            switch (fact.side()) {
                case NEITHER, CONFLICT -> {}
                case THEIRS -> lines.add(line(ConflictMsg.MERGED_THEIRS, fact, fact.theirs()));
                case YOURS -> lines.add(line(ConflictMsg.MERGED_YOURS, fact, fact.yours()));
                case ALIKE -> lines.add(line(ConflictMsg.MERGED_ALIKE, fact, fact.yours()));
            }
        }
        return lines;
    }

    private Node line(ConflictMsg whose, Merge.Fact<F> fact, Optional<String> after) {
        return frame.look()
                .widgets()
                .value(
                        frame.look()
                                .messages()
                                .text(
                                        whose,
                                        frame.name().apply(fact.field()),
                                        said(fact.field(), fact.before()),
                                        said(fact.field(), after)));
    }

    private Node buttons() {
        Button back =
                frame.look()
                        .widgets()
                        .button(frame.prefix() + "conflict-back", ConflictMsg.BACK, ways.back());
        return Boxes.row(save, back);
    }

    private Map<F, Choice> choices() {
        Map<F, Choice> choices = new LinkedHashMap<>();
        pairs.forEach((field, pair) -> pair.chosen().ifPresent(it -> choices.put(field, it)));
        return choices;
    }

    private void judge() {
        boolean isWhole = conflict.merge().merged(choices()).isPresent();
        save.setDisable(!isWhole);
        hint.setVisible(!isWhole);
    }

    private String said(F field, Optional<String> value) {
        return frame.value().apply(field, value);
    }

    private String idOf(F field) {
        return field.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
