package hedgeward.ui.order;

import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.NoticeService;
import hedgeward.ui.order.form.DeadlineLine;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The fields of a listing; one after the 48 hours says so.
record HearingFields(FormPlace place) {

    List<Node> of(HearingModel form) {
        DeadlineLine line = place.deadline();
        line.ofService(place.file().regime(), served().map(NoticeService::at));
        Label late = place.look().widgets().label(CaseMsg.LISTED_LATE);
        late.getStyleClass().addAll("hw-words", "state-act-now");
        late.managedProperty().bind(late.visibleProperty());
        place.scope().observe(form.at().valueProperty(), moment -> late.setVisible(isLate(moment)));
        Label moves = place.look().widgets().value("");
        moves.setId(FormPlace.PREFIX + "held");
        moves.getStyleClass().addAll("hw-words", "state-act-now");
        moves.managedProperty().bind(moves.visibleProperty());
        place.scope().observe(form.at().valueProperty(), moment -> say(moves, movedBy(moment)));
        return List.of(
                place.fields().text("court", CaseMsg.FIELD_COURT, form.court()).required(),
                place.fields()
                        .moment("at", CaseMsg.FIELD_LISTED_FOR, form.at(), place.today())
                        .required(),
                late,
                moves,
                line);
    }

    private static void say(Label label, List<String> lines) {
        label.setText(String.join("\n", lines));
        label.setVisible(!lines.isEmpty());
    }

    private List<String> movedBy(Optional<Instant> moment) {
        return moment.flatMap(at -> HearingRules.foreseen(place.file(), at))
                .map(new HeldClockLines(place)::of)
                .orElse(List.of());
    }

    private boolean isLate(Optional<Instant> moment) {
        Optional<Instant> actBy = served().map(service -> service.heardBy().actBy());
        return moment.flatMap(at -> actBy.filter(at::isAfter)).isPresent();
    }

    private Optional<NoticeService> served() {
        return place.file().noticeService();
    }
}
