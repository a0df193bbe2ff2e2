package hedgeward.ui.office.retention.disposal;

import hedgeward.domain.retention.ErasedKind;
import hedgeward.ui.kit.Look;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The parts both the window of disposal and a certificate show: a heading with sentences, and how
/// many of each kind.
record DisposalFacts(Look look) {

    private static final double ABOVE = 8;
    private static final double BESIDE = 12;
    private static final double BETWEEN = 2;
    private static final double NUMBERS = 28;

    /// A heading and the sentences under it.
    List<Node> part(DisposalMsg heading, List<String> sentences) {
        return Stream.<Node>concat(Stream.of(strong(heading)), sentences.stream().map(this::line))
                .toList();
    }

    /// How many records of each kind, in the order of the kinds; kinds without any are left out.
    Node counts(Map<ErasedKind, Integer> counts) {
        GridPane grid = new GridPane(BESIDE, BETWEEN);
        ColumnConstraints numbers = new ColumnConstraints(NUMBERS);
        numbers.setHalignment(HPos.RIGHT);
        ColumnConstraints kinds = new ColumnConstraints();
        kinds.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(numbers, kinds);
        DisposalWords words = new DisposalWords(look);
        new TreeMap<>(counts)
                .forEach(
                        (kind, count) -> {
                            if (count > 0) {
                                Label number = line(count.toString());
                                number.getStyleClass().addAll("hw-figures", "hw-strong");
                                grid.addRow(
                                        grid.getRowCount(), number, line(words.kind(kind, count)));
                            }
                        });
        return grid;
    }

    Label strong(DisposalMsg key, Object... values) {
        Label label = look.widgets().label(key, values);
        label.getStyleClass().add("hw-strong");
        label.setPadding(new Insets(ABOVE, 0, 0, 0));
        return label;
    }

    Label line(String text) {
        Label label = look.widgets().value(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
