package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;

/// The chart, and below it the same in words, oldest first.
final class TimelineView {

    private static final double WHEN = 132;
    private static final double DOT = 10;

    private final Look look;
    private final TimelineChart chart;
    private final VBox words = new VBox(6);
    private final VBox root;

    TimelineView(Look look) {
        this.look = look;
        this.chart = new TimelineChart(look);
        words.setId("case-timeline");
        root = new VBox(16, chart, words);
        root.getStyleClass().add("hw-tab");
        root.setMinWidth(0);
    }

    Node root() {
        return Boxes.scrolled(root);
    }

    void fill(CaseOverview overview, Instant now) {
        TimelineFacts facts = new TimelineFacts(look, overview, now);
        chart.show(facts, now);
        words.getChildren().setAll(facts.moments().stream().map(this::line).toList());
    }

    private HBox line(TimelineFacts.Moment moment) {
        Region dot = new Region();
        dot.getStyleClass().addAll("hw-timeline-mark", moment.state().styleClass());
        dot.setMinSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        Label when = look.widgets().value(look.times().dayTime(moment.at()));
        when.getStyleClass().add("hw-figures");
        when.setMinWidth(WHEN);
        Label what = look.widgets().value(moment.words());
        return Boxes.row(dot, when, what);
    }
}
