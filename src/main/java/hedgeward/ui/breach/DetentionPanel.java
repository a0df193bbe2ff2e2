package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.DetentionRules;
import hedgeward.domain.clock.DetentionClock;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The detention clock of PACE where it governs: in other words and another form than the court
/// clock, so that nobody takes one for the other.
final class DetentionPanel {

    private static final double GAP = 24;

    private final Look look;
    private final BreachController controller;
    private final UiTicker ticker;
    private final WorkingLines working;
    private final Countdown countdown;
    private final VBox root = Boxes.card();

    DetentionPanel(
            Look look,
            BreachModel model,
            BreachController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.controller = controller;
        this.ticker = ticker;
        this.working = new WorkingLines(look, model);
        this.countdown = new Countdown(look.times(), ticker.secondProperty(), scope);
        root.setId("breach-detention");
        root.getStyleClass().add("hw-detention");
        scope.observe(model.overviewProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<BreachOverview> overview) {
        List<Node> lines = overview.map(this::lines).orElse(List.of());
        root.getChildren().setAll(lines);
        root.setVisible(!lines.isEmpty());
        root.setManaged(!lines.isEmpty());
    }

    private List<Node> lines(BreachOverview o) {
        Optional<Arrest> arrest = o.breach().state().arrestMade();
        if (arrest.filter(a -> DetentionRules.governs(o.file(), a.at())).isEmpty()) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        lines.add(look.widgets().section(BreachMsg.DETENTION_TITLE));
        lines.add(wrapped(look.widgets().muted(BreachMsg.DETENTION_WHY)));
        boolean held = o.breach().state() instanceof BreachState.InCustody;
        o.detention()
                .ifPresentOrElse(clock -> lines.addAll(known(clock, held)), () -> unknown(lines));
        return lines;
    }

    private void unknown(List<Node> lines) {
        lines.add(wrapped(look.widgets().label(BreachMsg.DETENTION_UNKNOWN)));
        lines.add(
                Boxes.row(
                        look.widgets()
                                .button(
                                        "breach-station-now",
                                        BreachMsg.STEP_STATION,
                                        () -> controller.onForm(BreachForm.STATION))));
    }

    private List<Node> known(DetentionClock clock, boolean held) {
        List<Node> lines = new ArrayList<>();
        Label end =
                look.widgets()
                        .label(BreachMsg.DETENTION_ENDS, look.times().dayTime(clock.endsAt()));
        end.getStyleClass().addAll("hw-section", "hw-figures");
        lines.add(wrapped(end));
        if (held) {
            countdown.show(clock.arrived(), clock.endsAt());
            lines.add(countdown);
        }
        lines.add(reviews(clock, held));
        lines.add(working.of("breach-detention-working", clock.working()));
        return lines;
    }

    private GridPane reviews(DetentionClock clock, boolean held) {
        GridPane grid = new GridPane(GAP, 4);
        grid.setId("breach-reviews");
        Optional<DetentionClock.Review> next = clock.nextReview(ticker.now());
        for (DetentionClock.Review review : clock.reviews()) {
            Label by = look.widgets().value(look.times().dayTime(review.actBy()));
            by.getStyleClass().add("hw-figures");
            Label later = look.widgets().muted(BreachMsg.DETENTION_REVIEW_LATEST, latest(review));
            later.setVisible(!review.latestLawful().equals(review.actBy()));
            Label name = look.widgets().label(BreachMsg.DETENTION_REVIEW, review.number());
            if (held && next.filter(review::equals).isPresent()) {
                name.getStyleClass().add("hw-strong");
                by.getStyleClass().add("hw-strong");
            }
            grid.addRow(review.number(), name, by, later);
        }
        return grid;
    }

    private String latest(DetentionClock.Review review) {
        return look.times().dayTime(review.latestLawful());
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
