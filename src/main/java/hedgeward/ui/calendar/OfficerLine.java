package hedgeward.ui.calendar;

import hedgeward.domain.people.Officer;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// An officer as offered for the chosen visit.
record OfficerLine(Look look, CalendarModel model) {

    Node of(Officer officer) {
        Label name =
                look.widgets()
                        .value(
                                look.messages()
                                        .text(
                                                CalendarMsg.OFFICER_LINE,
                                                officer.collar().value(),
                                                officer.name().listed()));
        name.setWrapText(false);
        name.setMinWidth(0);
        name.getStyleClass().add("hw-strong");
        List<String> about = new ArrayList<>();
        if (officer.isSpecial()) {
            about.add(look.messages().text(CalendarMsg.OFFICER_SPECIAL));
        }
        officer.skills().team().ifPresent(about::add);
        Label below = look.widgets().value(String.join(" · ", about));
        below.getStyleClass().add("hw-muted");
        below.setWrapText(false);
        boolean busy = isElsewhere(officer);
        Label free =
                look.widgets()
                        .label(busy ? CalendarMsg.ALLOCATE_ELSEWHERE : CalendarMsg.ALLOCATE_FREE);
        State state = busy ? State.DUE_SOON : State.DONE;
        free.setGraphic(state.icon().node());
        free.getStyleClass().addAll("hw-words", state.styleClass());
        return new VBox(2, name, below, free);
    }

    private boolean isElsewhere(Officer officer) {
        return model.chosenRow()
                .filter(
                        row ->
                                model.neighbours().stream()
                                        .filter(r -> r.state() instanceof VisitState.Planned)
                                        .filter(r -> !r.id().equals(row.id()))
                                        .filter(r -> r.window().overlaps(row.window()))
                                        .anyMatch(
                                                r ->
                                                        r.officer()
                                                                .filter(officer.id()::equals)
                                                                .isPresent()))
                .isPresent();
    }
}
