package hedgeward.ui.correction;

import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One correction that was made: when, by whom, why, and each fact before and after.
///
/// @param about which record it is of, where that is not plain from the place
/// @param changes ready to read
public record CorrectionEntry(
        Optional<String> about, Instant at, String userName, String reason, List<String> changes) {

    public CorrectionEntry {
        changes = List.copyOf(changes);
    }

    /// It as lines.
    public Node lines(Look look) {
        Stream<Node> said =
                Stream.of(
                        look.widgets()
                                .muted(
                                        CorrectionMsg.CORRECTED_BY,
                                        look.times().dayTime(at),
                                        userName,
                                        reason));
        Stream<Node> facts =
                Stream.concat(about.stream(), changes.stream()).map(look.widgets()::value);
        return new VBox(2, Stream.concat(said, facts).toArray(Node[]::new));
    }

    @Override
    public String toString() {
        return "CorrectionEntry[" + at + "]";
    }
}
