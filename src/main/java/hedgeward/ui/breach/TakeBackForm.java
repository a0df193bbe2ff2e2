package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.StepBack;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.BreachFactWords;
import hedgeward.ui.wording.BreachWords;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import java.util.ArrayList;
import java.util.List;

/// The newest step of the breach: what goes with it, how the breach then stands, why it is taken
/// back, and who approves that where a clock stops. An approval is asked for anew when what is
/// approved changes.
final class TakeBackForm {

    private static final int WHY_ROWS = 2;

    private final Look look;
    private final BreachController controller;
    private final BreachOverview overview;
    private final ConsentController consent;
    private final TextArea why;
    private final CheckBox alone;

    TakeBackForm(Look look, Scope scope, BreachController controller, BreachOverview overview) {
        this.look = look;
        this.controller = controller;
        this.overview = overview;
        this.consent = controller.correcting().takingBack().consent(scope);
        this.why = look.widgets().notes("breach-back-why", BreachMsg.FORM_BACK_WHY, WHY_ROWS);
        this.alone = new CheckBox();
        alone.setId("breach-back-alone");
        alone.selectedProperty().subscribe(_ -> consent.putOff());
        why.textProperty().subscribe(_ -> consent.putOff());
    }

    Node fields() {
        List<Node> rows = new ArrayList<>();
        rows.add(look.widgets().muted(BreachMsg.FORM_BACK_WHAT));
        overview.takenBack().ifPresent(back -> rows.addAll(what(back)));
        rows.addAll(others());
        rows.add(look.forms().row(BreachMsg.FORM_BACK_WHY, why).required());
        rows.add(consent.root());
        return Boxes.column(rows.toArray(Node[]::new));
    }

    Node first() {
        return why;
    }

    void record() {
        String reason = why.getText().strip();
        if (reason.isEmpty()) {
            controller.onIncomplete(BreachMsg.PROBLEM_BACK_WHY);
        } else {
            controller
                    .correcting()
                    .takingBack()
                    .take(overview, reason, alone.isSelected(), consent);
        }
    }

    private List<Node> what(Breach back) {
        BreachFactWords words = BreachFactWords.of(look, overview.breach(), overview.file());
        List<Node> lines = new ArrayList<>();
        BreachFields.between(overview.breach(), back).stream()
                .map(words::change)
                .map(this::line)
                .forEach(lines::add);
        Label stands = line(stands(back));
        stands.setId("breach-back-stands");
        stands.getStyleClass().add("hw-section");
        lines.add(stands);
        if (StepBack.stopsTheClock(overview.breach())) {
            lines.add(line(look.messages().text(BreachMsg.FORM_BACK_CLOCK_ENDS)));
        }
        return lines;
    }

    private String stands(Breach back) {
        String kind = new BreachWords(look.messages()).kind(back.state().kind());
        return back.state() instanceof BreachState.InCustody(Arrest arrest)
                ? arrest.courtBy()
                        .map(KeptDeadline::actBy)
                        .map(by -> look.times().dayTime(by))
                        .map(by -> look.messages().text(BreachMsg.FORM_BACK_STANDS_BY, kind, by))
                        .orElseGet(() -> look.messages().text(BreachMsg.FORM_BACK_STANDS, kind))
                : look.messages().text(BreachMsg.FORM_BACK_STANDS, kind);
    }

    /// An arrest may be right for the other breaches; a release or a day in court is one for all.
    private List<Node> others() {
        long also =
                overview.sameArrest().stream()
                        .filter(other -> StepBack.isOneStep(overview.breach(), other))
                        .count();
        if (also == 0) {
            return List.of();
        }
        if (StepBack.stopsTheClock(overview.breach())) {
            alone.setText(look.messages().text(BreachMsg.FORM_BACK_ALONE, also));
            return List.of(alone);
        }
        return List.of(line(look.messages().text(BreachMsg.FORM_BACK_ALSO, also)));
    }

    private Label line(String words) {
        Label line = look.widgets().value(words);
        line.setWrapText(true);
        return line;
    }
}
