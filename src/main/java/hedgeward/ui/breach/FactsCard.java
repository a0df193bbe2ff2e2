package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.BreachWords;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of the breach so far, line by line.
final class FactsCard {

    private final Look look;
    private final GridPane grid = new GridPane();
    private final VBox root;

    FactsCard(Look look, BreachModel model, Scope scope) {
        this.look = look;
        grid.setHgap(16);
        grid.setVgap(8);
        this.root = Boxes.card(look.widgets().section(BreachMsg.FACTS_TITLE), grid);
        root.setId("breach-facts");
        scope.observe(model.overviewProperty(), o -> o.ifPresent(this::show));
    }

    VBox root() {
        return root;
    }

    private record Line(BreachMsg name, String text) {}

    private void show(BreachOverview o) {
        grid.getChildren().clear();
        List<Line> lines = lines(o);
        for (int row = 0; row < lines.size(); row++) {
            Label name = look.widgets().muted(lines.get(row).name());
            name.setMinWidth(130);
            Label text = look.widgets().value(lines.get(row).text());
            text.setWrapText(true);
            grid.addRow(row, name, text);
        }
    }

    private List<Line> lines(BreachOverview o) {
        BreachState state = o.breach().state();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(BreachMsg.FACT_REPORTED, look.times().dayTime(o.breach().reportedAt())));
        lines.add(
                new Line(
                        BreachMsg.FACT_SOURCE,
                        new BreachWords(look.messages()).source(o.breach().source())));
        o.visit().ifPresent(v -> lines.add(new Line(BreachMsg.FACT_VISIT, v.code().value())));
        o.breach().words().ifPresent(w -> lines.add(new Line(BreachMsg.FACT_WORDS, w)));
        o.releases().forEach(freed -> lines.add(earlier(freed)));
        state.arrestMade().ifPresent(a -> lines.addAll(arrest(a)));
        lines.addAll(court(o));
        return lines;
    }

    /// An arrest that ended in a release, before what came later.
    private Line earlier(BreachState.Released freed) {
        Arrest arrest = freed.arrest();
        String arrested =
                Stream.of(
                                Optional.of(look.times().dayTime(arrest.at())),
                                arrest.place(),
                                arrest.custodyRef())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return new Line(
                BreachMsg.FACT_EARLIER,
                look.messages()
                        .text(
                                BreachMsg.FACT_EARLIER_RELEASED,
                                arrested,
                                look.times().dayTime(freed.at()),
                                freed.why()));
    }

    private List<Line> court(BreachOverview o) {
        BreachState state = o.breach().state();
        CourtWords court = new CourtWords(look, PenaltyRules.scaleOf(o.breach(), o.file()));
        List<Line> lines = new ArrayList<>();
        long same = o.together().stream().filter(o.breach()::isHeldWith).count();
        if (same > 0) {
            String words = look.messages().text(BreachMsg.FACT_TOGETHER_COUNT, same);
            lines.add(new Line(BreachMsg.FACT_TOGETHER, words));
        }
        court.day(state).ifPresent(at -> lines.add(new Line(BreachMsg.FACT_COURT, at)));
        court.remand(state).ifPresent(r -> lines.add(new Line(BreachMsg.FACT_REMAND, r)));
        if (state instanceof BreachState.Finished finished) {
            lines.add(new Line(BreachMsg.FACT_OUTCOME, court.outcome(finished.outcome())));
            o.file()
                    .order()
                    .flatMap(order -> order.term().lastDay())
                    .map(day -> look.times().dayYear(day))
                    .map(day -> look.messages().text(BreachMsg.ORDER_GOES_ON, day))
                    .ifPresent(words -> lines.add(new Line(BreachMsg.FACT_OUTCOME, words)));
        }
        return lines;
    }

    private List<Line> arrest(Arrest arrest) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(BreachMsg.FACT_ARRESTED, look.times().dayTime(arrest.at())));
        arrest.place().ifPresent(p -> lines.add(new Line(BreachMsg.FACT_PLACE, p)));
        arrest.timeSource().ifPresent(s -> lines.add(new Line(BreachMsg.FACT_TIME_SOURCE, s)));
        arrest.custody()
                .arrivedAt()
                .ifPresent(
                        at ->
                                lines.add(
                                        new Line(
                                                BreachMsg.FACT_STATION, look.times().dayTime(at))));
        arrest.custody()
                .authorisedAt()
                .ifPresent(
                        at ->
                                lines.add(
                                        new Line(
                                                BreachMsg.FACT_DETAINED,
                                                look.times().dayTime(at))));
        arrest.custodyRef().ifPresent(r -> lines.add(new Line(BreachMsg.FACT_CUSTODY_REF, r)));
        return lines;
    }
}
