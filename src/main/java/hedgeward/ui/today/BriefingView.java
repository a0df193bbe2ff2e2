package hedgeward.ui.today;

import hedgeward.app.expiry.AwayBriefing;
import hedgeward.app.expiry.SweepReport;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What happened while nobody was there, until somebody says by name that it was read.
final class BriefingView {

    private static final int NAMED = 12;

    private final Look look;
    private final TodayController controller;
    private final VBox root = Boxes.card();

    BriefingView(Look look, TodayModel model, TodayController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        root.setId("today-briefing");
        root.getStyleClass().add("hw-briefing");
        scope.observe(model.briefingProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<AwayBriefing> briefing) {
        root.setVisible(briefing.isPresent());
        root.setManaged(briefing.isPresent());
        root.getChildren().setAll(briefing.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(AwayBriefing briefing) {
        SweepReport report = briefing.report();
        List<Node> lines = new ArrayList<>();
        lines.add(
                Boxes.row(
                        look.widgets().section(TodayMsg.BRIEFING_TITLE),
                        Boxes.gap(),
                        look.widgets()
                                .quiet(
                                        "today-acknowledge",
                                        Icon.DONE,
                                        TodayMsg.BRIEFING_ACKNOWLEDGE,
                                        controller::onAcknowledge)));
        report.since()
                .ifPresent(
                        since ->
                                lines.add(
                                        look.widgets()
                                                .muted(
                                                        TodayMsg.BRIEFING_SINCE,
                                                        look.times().dayTime(since),
                                                        look.times().dayTime(report.at()))));
        add(lines, TodayMsg.BRIEFING_EXPIRED, report.expired(), CaseRef::value);
        add(lines, TodayMsg.BRIEFING_LAPSED, report.lapsed(), CaseRef::value);
        add(lines, TodayMsg.BRIEFING_MISSED, report.missed(), VisitCode::value);
        add(lines, TodayMsg.BRIEFING_CLOSED, report.closed(), VisitCode::value);
        if (report.failed() > 0) {
            lines.add(wrapped(look.widgets().label(TodayMsg.BRIEFING_FAILED, report.failed())));
        }
        lines.add(look.widgets().label(TodayMsg.BRIEFING_DUE, briefing.due().size()));
        return lines;
    }

    private <T> void add(
            List<Node> lines, TodayMsg sentence, List<T> things, Function<T, String> word) {
        if (!things.isEmpty()) {
            String named = things.stream().limit(NAMED).map(word).collect(Collectors.joining(", "));
            String all = things.size() > NAMED ? named + " …" : named;
            lines.add(wrapped(look.widgets().label(sentence, things.size(), all)));
        }
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
