package hedgeward.ui.office.holidays;

import hedgeward.app.holidays.ListChange;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a change would do: days added and taken off, and every open deadline that moves.
final class PreviewView {

    private final Look look;
    private final VBox root = Boxes.column();

    PreviewView(Look look, HolidaysModel model, Scope scope) {
        this.look = look;
        root.setId("holidays-moves");
        root.getStyleClass().add("hw-foreseen");
        scope.observe(model.changeProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<ListChange> change) {
        root.setVisible(change.isPresent());
        root.setManaged(change.isPresent());
        root.getChildren().setAll(change.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(ListChange change) {
        List<Node> lines = new ArrayList<>();
        lines.add(look.widgets().section(HolidaysMsg.PREVIEW_TITLE));
        days(lines, HolidaysMsg.PREVIEW_ADDED, change.added());
        days(lines, HolidaysMsg.PREVIEW_REMOVED, change.removed());
        int count = change.moved().size();
        lines.add(
                count == 0
                        ? look.widgets().label(HolidaysMsg.PREVIEW_NONE)
                        : look.widgets().label(HolidaysMsg.PREVIEW_SOME, count));
        change.moved().forEach(moved -> lines.add(line(moved)));
        return lines;
    }

    private void days(List<Node> lines, HolidaysMsg sentence, List<BankHoliday> days) {
        if (!days.isEmpty()) {
            String words =
                    days.stream()
                            .map(day -> look.times().dayYear(day.date()) + ", " + day.title())
                            .collect(Collectors.joining("; "));
            lines.add(look.widgets().label(sentence, words));
        }
    }

    private Label line(MovedDeadline moved) {
        HolidaysMsg sentence =
                switch (moved.kind()) {
                    case HEARING -> HolidaysMsg.MOVED_HEARING;
                    case COURT -> HolidaysMsg.MOVED_COURT;
                };
        Label line =
                look.widgets()
                        .label(
                                sentence,
                                moved.caseRef().value(),
                                look.times().dayTime(moved.before().actBy()),
                                look.times().dayTime(moved.after().actBy()));
        line.getStyleClass().addAll("hw-figures", State.RUNNING.styleClass());
        return line;
    }
}
