package hedgeward.ui.today;

import hedgeward.app.desk.DeskClock;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.DeskClockWords;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A line of the column: a heading, or a clock with its chip, who it is about, when it is due and
/// how long is left.
final class ClockCell extends ListCell<TodayLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// Wider than any list, so that what is beside the names stands in one column.
    private static final double WIDE = 4_000;

    private static final double CHIP = 176;
    private static final double DUE = 224;
    private static final double LEFT = 168;

    /// What a countdown shrinks to in a narrow window.
    private static final double LEAST = 120;

    private final Look look;
    private final UiTicker ticker;
    private final DeskClockWords words;
    private final StateChip chip = new StateChip(State.RUNNING, "");
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleStringProperty reference = new SimpleStringProperty("");
    private final SimpleStringProperty due = new SimpleStringProperty("");
    private final SimpleStringProperty dock = new SimpleStringProperty("");
    private final SimpleStringProperty later = new SimpleStringProperty("");
    private final SimpleStringProperty ago = new SimpleStringProperty("");
    private final SimpleStringProperty group = new SimpleStringProperty("");
    private final Countdown countdown;
    private final Label since;
    private final HBox row;
    private final Label heading;

    ClockCell(Look look, UiTicker ticker, Scope scope) {
        this.look = look;
        this.ticker = ticker;
        this.words = new DeskClockWords(look.messages());
        this.countdown = new Countdown(look.times(), ticker.minuteProperty(), scope);
        this.since = look.widgets().figure(ago);
        this.heading = look.widgets().value(group);
        heading.getStyleClass().add("hw-section");
        this.row = row();
        getStyleClass().add("hw-clock");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean isHeading = !empty && line instanceof TodayLine.Heading;
        pseudoClassStateChanged(HEADING, isHeading);
        setGraphic(empty || line == null ? null : isHeading ? heading : row);
        if (empty || line == null) {
            setAccessibleText("");
            return;
        }
        switch (line) {
            case TodayLine.Heading head -> showHeading(head);
            case TodayLine.Running(var clock, var state) -> showClock(clock, state);
        }
    }

    private HBox row() {
        Label who = look.widgets().value(name);
        who.getStyleClass().add("hw-strong");
        who.setWrapText(false);
        Label ref = look.widgets().value(reference);
        ref.getStyleClass().add("hw-muted");
        Label latest = look.widgets().value(later);
        latest.getStyleClass().add("hw-muted");
        latest.managedProperty().bind(later.isNotEmpty());
        Label inDock = look.widgets().figure(dock);
        inDock.managedProperty().bind(dock.isNotEmpty());
        VBox when = new VBox(look.widgets().figure(due), inDock, latest);
        when.setAlignment(Pos.CENTER_LEFT);
        VBox names = new VBox(who, ref);
        names.setMinWidth(0);
        names.setPrefWidth(WIDE);
        HBox line =
                Boxes.row(
                        fixed(Boxes.row(chip), CHIP),
                        Boxes.grow(names),
                        fixed(when, DUE),
                        fixed(countdown, LEFT),
                        since);
        line.setSpacing(16);
        return line;
    }

    private static <R extends Region> R fixed(R node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private void showHeading(TodayLine.Heading head) {
        String text =
                look.messages()
                        .text(
                                switch (head.state()) {
                                    case ACT_NOW -> TodayMsg.GROUP_ACT_NOW;
                                    case DUE_SOON -> TodayMsg.GROUP_DUE_SOON;
                                    case RUNNING, DONE, CLOSED -> TodayMsg.GROUP_RUNNING;
                                },
                                head.count());
        group.set(text);
        setAccessibleText(text);
    }

    private void showClock(DeskClock clock, State state) {
        boolean running = DeskClockWords.isRunning(clock.kind());
        chip.show(state, words.word(clock.kind()));
        name.set(clock.respondent().listed());
        reference.set(clock.caseRef().value());
        String at = look.times().dayTime(clock.due());
        due.set(look.messages().text(running ? TodayMsg.BY : TodayMsg.SINCE, at));
        dock.set(dockWords(clock));
        later.set(
                clock.latestLawful()
                        .filter(l -> !l.equals(clock.due()))
                        .map(
                                l ->
                                        look.messages()
                                                .text(
                                                        TodayMsg.LATEST_LAWFUL,
                                                        look.times().dayTime(l)))
                        .orElse(""));
        showLeft(clock, running);
        setAccessibleText(
                look.messages()
                        .text(
                                TodayMsg.ROW_SPOKEN,
                                words.word(clock.kind()),
                                name.get(),
                                reference.get(),
                                due.get()));
    }

    private String dockWords(DeskClock clock) {
        return clock.kind() == DeskClock.Kind.COURT
                ? clock.route()
                        .map(
                                way ->
                                        look.messages()
                                                .text(
                                                        TodayMsg.IN_DOCK_BY,
                                                        look.times().dayTime(way.inDockBy())))
                        .orElseGet(() -> look.messages().text(TodayMsg.NO_SITTING))
                : "";
    }

    private void showLeft(DeskClock clock, boolean running) {
        countdown.setVisible(running);
        countdown.setManaged(running);
        since.setVisible(!running);
        since.setManaged(!running);
        fixed(since, LEFT);
        since.setMinWidth(LEAST);
        if (running) {
            countdown.show(clock.from(), clock.due());
        } else {
            ago.set(look.times().left(ticker.now(), clock.due()));
        }
    }
}
