package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitWarnings;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.control.Label;

import java.time.Instant;
import java.util.List;

/// What is unusual about a plan, a line each.
final class WarningLines {

    private WarningLines() {}

    static List<Label> of(
            Look look, VisitWarnings.Planned plan, List<VisitRow> neighbours, Instant now) {
        VisitWords words = new VisitWords(look.messages());
        List<VisitWarnings.Planned> others =
                neighbours.stream()
                        .filter(r -> r.state() instanceof VisitState.Planned)
                        .map(CalendarSteps::planned)
                        .toList();
        return VisitWarnings.of(plan, others, now).stream()
                .sorted()
                .map(warning -> line(look, words.warning(warning)))
                .toList();
    }

    private static Label line(Look look, String words) {
        Label line = look.widgets().value(words);
        line.setGraphic(State.DUE_SOON.icon().node());
        line.getStyleClass().addAll("hw-words", State.DUE_SOON.styleClass());
        return line;
    }
}
