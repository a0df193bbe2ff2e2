package hedgeward.ui.correction;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.FactWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Facts as they stand, a group at a time, ready to be put right; why; and what the correction
/// would change, said again whenever something is typed.
///
/// @param <F> the facts there are
public final class CorrectionSheet<F extends Enum<F>> {

    private static final int WHY_ROWS = 2;
    private static final double GROUP_WIDTH = 320;
    private static final double APART = 16;

    /// Facts that are put right together, as they stand.
    public record Group<F extends Enum<F>>(String name, Map<F, Optional<String>> facts) {
        public Group {
            facts = new LinkedHashMap<>(facts);
        }
    }

    /// What the sheet is made with.
    ///
    /// @param prefix of the ids of its fields
    public record Frame<F extends Enum<F>>(
            Look look, Scope scope, String prefix, FactWords<F> words) {}

    private final Frame<F> frame;
    private final List<Group<F>> groups;
    private final Map<F, FactEntry> entries = new LinkedHashMap<>();
    private final ComboBox<Group<F>> group;
    private final TextArea why;
    private final VBox preview = new VBox(4);

    /// @param groups at least one; the last is open first, for what was recorded last is most often
    ///   what is wrong
    public CorrectionSheet(Frame<F> frame, List<Group<F>> groups) {
        this.frame = frame;
        this.groups = List.copyOf(groups);
        FactEntries<F> make = new FactEntries<>(frame.look(), frame.prefix(), frame.words());
        groups.forEach(
                one ->
                        one.facts()
                                .forEach(
                                        (field, value) ->
                                                entries.put(field, make.of(field, value))));
        group = frame.look().widgets().choice(frame.prefix() + "group", this.groups, Group::name);
        group.setValue(this.groups.getLast());
        why = frame.look().widgets().notes(frame.prefix() + "why", CorrectionMsg.WHY, WHY_ROWS);
        preview.setId(frame.prefix() + "preview");
        preview.getStyleClass().add("hw-words");
    }

    /// The form.
    ///
    /// @param outcome what would change, or why it may not be, ready to read
    /// @param typed told the facts of the group whenever they change
    public Node content(
            ObservableValue<List<String>> outcome, Consumer<Map<F, Optional<String>>> typed) {
        VBox facts = Boxes.column();
        group.setPrefWidth(GROUP_WIDTH);
        List<Node> parts = new ArrayList<>();
        if (groups.size() > 1) {
            parts.add(frame.look().forms().row(CorrectionMsg.GROUP, group));
        }
        parts.add(facts);
        parts.add(frame.look().forms().row(CorrectionMsg.PREVIEW, preview));
        parts.add(
                frame.look()
                        .forms()
                        .row(CorrectionMsg.WHY, why)
                        .required()
                        .advice(CorrectionMsg.WHY_ADVICE));
        Map<Group<F>, GridPane> grids = new LinkedHashMap<>();
        groups.forEach(one -> grids.put(one, grid(one)));
        frame.scope()
                .observe(
                        group.valueProperty(),
                        chosen -> {
                            facts.getChildren().setAll(List.of(grids.get(chosen)));
                            typed.accept(values());
                        });
        entries.values().forEach(entry -> entry.typed().addListener(_ -> typed.accept(values())));
        frame.scope().observe(outcome, this::show);
        return new VBox(APART, parts.toArray(Node[]::new));
    }

    /// Where the cursor starts.
    public Node first() {
        return groups.size() > 1 ? group : entries.values().iterator().next().control();
    }

    /// The facts of the chosen group as they shall be.
    public Map<F, Optional<String>> values() {
        Map<F, Optional<String>> values = new LinkedHashMap<>();
        entries.forEach(
                (field, entry) -> {
                    if (group.getValue().facts().containsKey(field)) {
                        boolean readable = entry.readable().getAsBoolean();
                        values.put(
                                field,
                                readable
                                        ? entry.text().get()
                                        : group.getValue()
                                                .facts()
                                                .getOrDefault(field, Optional.empty()));
                    }
                });
        return values;
    }

    /// Whether everything typed can be read.
    public boolean isReadable() {
        return entries.entrySet().stream()
                .filter(e -> group.getValue().facts().containsKey(e.getKey()))
                .allMatch(e -> e.getValue().readable().getAsBoolean());
    }

    /// Why; empty while nothing was written.
    public Optional<String> reason() {
        return Optional.of(why.getText().strip()).filter(text -> !text.isEmpty());
    }

    private GridPane grid(Group<F> one) {
        return frame.look()
                .forms()
                .twoColumns(one.facts().keySet().stream().map(this::row).toArray(Node[]::new));
    }

    private FieldRow row(F field) {
        FactEntry entry = Optional.ofNullable(entries.get(field)).orElseThrow();
        return frame.look()
                .forms()
                .row(frame.words().name(field), entry.control())
                .problem(entry.problem(), frame.scope());
    }

    private void show(List<String> lines) {
        preview.getChildren()
                .setAll(
                        lines.isEmpty()
                                ? List.of(frame.look().widgets().muted(CorrectionMsg.PREVIEW_NONE))
                                : lines.stream().map(frame.look().widgets()::value).toList());
    }
}
