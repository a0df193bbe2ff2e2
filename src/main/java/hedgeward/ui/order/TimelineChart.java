package hedgeward.ui.order;

import hedgeward.ui.kit.Look;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One axis of time with a track each for notice, hearing, order, visits and breaches, and a line
/// at the present. What it shows stands in words below it.
final class TimelineChart extends Pane {

    private static final double LABELS = 88;
    private static final double HEAD = 28;
    private static final double TRACK = 32;
    private static final double MARK = 12;
    private static final double BAR = 10;
    private static final double DAY_ROOM = 84;
    private static final double END = 24;

    /// Lines drawn at most twice this: an order may last for years.
    private static final int MOST_DAYS = 60;

    private final Look look;
    private final List<Runnable> places = new ArrayList<>();
    private Instant from = Instant.EPOCH;
    private Instant to = Instant.EPOCH.plusSeconds(1);

    TimelineChart(Look look) {
        this.look = look;
        double height = HEAD + TRACK * TimelineFacts.Track.values().length + 8;
        setMinHeight(height);
        setPrefHeight(height);
        setMinWidth(0);
        getStyleClass().add("hw-timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(look.messages().text(CaseMsg.TIMELINE_CHART));
        widthProperty().subscribe(this::requestLayout);
    }

    void show(TimelineFacts facts, Instant now) {
        places.clear();
        getChildren().clear();
        range(facts, now);
        for (TimelineFacts.Track track : TimelineFacts.Track.values()) {
            track(track);
        }
        days();
        facts.spans().forEach(this::span);
        if (!now.isBefore(from) && !now.isAfter(to)) {
            now(now);
        }
        facts.moments().forEach(this::moment);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        places.forEach(Runnable::run);
    }

    private void range(TimelineFacts facts, Instant now) {
        Instant first = facts.moments().getFirst().at();
        Instant last = facts.moments().getLast().at();
        boolean near = facts.goesOn() || now.isBefore(last.plus(Duration.ofDays(3)));
        Instant end = near && now.isAfter(last) ? now : last;
        ZoneId zone = look.times().zone();
        from = first.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        LocalDate after = end.atZone(zone).toLocalDate().plusDays(1);
        to = after.atStartOfDay(zone).toInstant();
    }

    private void track(TimelineFacts.Track track) {
        Label name = look.widgets().muted(track.label());
        Region line = styled("hw-timeline-track");
        double middle = middle(track);
        place(() -> line.resizeRelocate(LABELS, middle, getWidth() - LABELS - END, 1), line);
        place(() -> name.resizeRelocate(0, middle - 9, LABELS - 8, 18), name);
    }

    private void days() {
        ZoneId zone = look.times().zone();
        LocalDate first = from.atZone(zone).toLocalDate();
        long days = Math.max(1, Duration.between(from, to).toDays());
        int step = (int) Math.max(1, days / MOST_DAYS);
        for (int i = 0; i <= days; i += step) {
            LocalDate day = first.plusDays(i);
            Label label = look.widgets().value(look.times().day(day));
            label.getStyleClass().add("hw-timeline-day");
            label.setWrapText(false);
            Region line = styled("hw-timeline-line");
            Instant at = day.atStartOfDay(zone).toInstant();
            int number = i / step;
            place(() -> placeDay(label, line, at, number, step), line, label);
        }
    }

    private void placeDay(Label label, Region line, Instant at, int number, int step) {
        double room = x(from.plus(Duration.ofDays(step))) - x(from);
        int every = (int) Math.max(1, Math.ceil(DAY_ROOM / Math.max(1, room)));
        boolean shown = number % every == 0 && x(at) <= getWidth() - END + 1;
        label.setVisible(shown && x(at) + DAY_ROOM - 12 <= getWidth());
        line.setVisible(shown);
        line.resizeRelocate(x(at), HEAD - 6, 1, getHeight() - HEAD);
        label.resizeRelocate(x(at) + 3, 0, DAY_ROOM, 18);
    }

    private void span(TimelineFacts.Span span) {
        Region bar = styled("hw-timeline-span", span.state().styleClass());
        double top = middle(span.track()) - BAR / 2;
        place(
                () -> {
                    double left = x(span.from());
                    bar.resizeRelocate(left, top, Math.max(3, x(span.to()) - left), BAR);
                },
                bar);
    }

    private void moment(TimelineFacts.Moment moment) {
        Region mark = styled("hw-timeline-mark", moment.state().styleClass());
        String words =
                look.messages()
                        .text(
                                CaseMsg.TIMELINE_MOMENT,
                                look.times().dayTime(moment.at()),
                                moment.words());
        Tooltip.install(mark, new Tooltip(words));
        double top = middle(moment.track()) - MARK / 2;
        place(() -> mark.resizeRelocate(x(moment.at()) - MARK / 2, top, MARK, MARK), mark);
    }

    private void now(Instant now) {
        Region line = styled("hw-timeline-now");
        Label label = look.widgets().label(CaseMsg.TIMELINE_NOW);
        label.getStyleClass().add("hw-timeline-now-word");
        label.setWrapText(false);
        place(
                () -> {
                    line.resizeRelocate(x(now) - 1, HEAD - 6, 2, getHeight() - HEAD + 2);
                    label.autosize();
                    label.relocate(
                            Math.min(x(now) + 4, getWidth() - label.getWidth()), getHeight() - 18);
                },
                line,
                label);
    }

    private void place(Runnable how, Node... nodes) {
        for (Node node : nodes) {
            node.setManaged(false);
        }
        getChildren().addAll(nodes);
        places.add(how);
    }

    private double x(Instant at) {
        double whole = Duration.between(from, to).toSeconds();
        double part = Duration.between(from, at).toSeconds();
        return LABELS + Math.max(0, getWidth() - LABELS - END) * part / whole;
    }

    private static double middle(TimelineFacts.Track track) {
        return HEAD + TRACK * track.row() + TRACK / 2;
    }

    private static Region styled(String... classes) {
        Region region = new Region();
        region.getStyleClass().addAll(classes);
        return region;
    }
}
