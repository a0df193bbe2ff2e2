package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The court clock as the biggest thing on the page, with its working in sentences.
final class ClockPanel {

    private final Look look;
    private final SheetSteps sheet;
    private final WorkingLines working;
    private final Countdown countdown;
    private final VBox root = Boxes.card();

    ClockPanel(Look look, BreachModel model, SheetSteps sheet, UiTicker ticker, Scope scope) {
        this.look = look;
        this.sheet = sheet;
        this.working = new WorkingLines(look, model);
        this.countdown = new Countdown(look.times(), ticker.secondProperty(), scope);
        countdown.getStyleClass().add("hw-court-countdown");
        root.setId("breach-clock");
        scope.observe(model.overviewProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<BreachOverview> overview) {
        root.getChildren().setAll(overview.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(BreachOverview o) {
        List<Node> lines = new ArrayList<>();
        lines.add(heading(o.breach().state().arrestMade().isPresent()));
        switch (o.breach().state()) {
            case BreachState.Reported _, BreachState.ArrestSought _ ->
                    lines.add(wrapped(BreachMsg.CLOCK_NONE));
            case BreachState.InCustody(Arrest _) -> lines.addAll(running(o));
            case BreachState.BeforeCourt court ->
                    lines.add(big(BreachMsg.CLOCK_STOPPED, look.times().dayTime(court.at())));
            case BreachState.Finished finished ->
                    lines.add(
                            finished.beforeCourtAt()
                                    .map(
                                            at ->
                                                    big(
                                                            BreachMsg.CLOCK_STOPPED,
                                                            look.times().dayTime(at)))
                                    .orElseGet(() -> wrapped(BreachMsg.CLOCK_NONE)));
            case BreachState.Released released ->
                    lines.add(
                            wrapped(
                                    BreachMsg.CLOCK_RELEASED,
                                    look.times().dayTime(released.at()),
                                    released.why()));
        }
        o.clock().ifPresent(clock -> lines.add(working.of("breach-working", clock.working())));
        return lines;
    }

    private Node heading(boolean arrested) {
        HBox heading = Boxes.row(look.widgets().section(BreachMsg.CLOCK_TITLE), Boxes.gap());
        if (arrested) {
            Button print =
                    look.widgets()
                            .quiet(
                                    "breach-sheet-print",
                                    Icon.PRINT,
                                    BreachMsg.SHEET_PRINT,
                                    sheet::onPrint);
            Button save =
                    look.widgets()
                            .quiet(
                                    "breach-sheet-save",
                                    Icon.SAVE,
                                    BreachMsg.SHEET_SAVE,
                                    sheet::onSave);
            print.disableProperty().bind(sheet.busy());
            save.disableProperty().bind(sheet.busy());
            heading.getChildren().addAll(print, save);
        }
        return heading;
    }

    private List<Node> running(BreachOverview o) {
        if (o.clock().isEmpty()) {
            return List.of(
                    wrapped(
                            o.file().regime() == Regime.DAPN_DAPO
                                    ? BreachMsg.CLOCK_PACE
                                    : BreachMsg.CLOCK_NONE));
        }
        Deadline clock = o.clock().get();
        countdown.show(clock.start(), clock.actBy());
        List<Node> lines = new ArrayList<>();
        lines.add(big(BreachMsg.CLOCK_ACT_BY, look.times().dayTime(clock.actBy())));
        lines.add(countdown);
        if (!clock.latestLawful().equals(clock.actBy())) {
            lines.add(wrapped(BreachMsg.CLOCK_LATEST, look.times().dayTime(clock.latestLawful())));
        }
        lines.add(new RouteLines(look).of(o.routes()));
        lines.add(muted(BreachMsg.ROUTE_ADVICE));
        lines.add(muted(BreachMsg.CLOCK_NOT_PACE));
        if (o.file().regime() == Regime.DAPN_DAPO) {
            lines.add(muted(BreachMsg.CLOCK_LIVE_LINK));
        }
        return lines;
    }

    private Label muted(BreachMsg key) {
        Label label = look.widgets().muted(key);
        label.setWrapText(true);
        return label;
    }

    private Label big(BreachMsg key, Object... values) {
        Label label = look.widgets().label(key, values);
        label.getStyleClass().addAll("hw-big-clock", "hw-figures");
        label.setWrapText(true);
        return label;
    }

    private Label wrapped(BreachMsg key, Object... values) {
        Label label = look.widgets().label(key, values);
        label.setWrapText(true);
        return label;
    }
}
