package hedgeward.ui.calendar;

import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands behind the visits: hours, columns, the folded night, the present moment.
final class GridLines {

    private static final double NOW_FROM = 48;

    private final Look look;
    private final Map<Integer, Label> hours = new LinkedHashMap<>();
    private final Map<Integer, Region> rules = new LinkedHashMap<>();
    private final List<Region> bands = new ArrayList<>();
    private final Region night = region("hw-calendar-night");
    private final Label nightWord;
    private final Region nowLine = region("hw-calendar-now");
    private LocalTime now = LocalTime.MIN;

    GridLines(Look look) {
        this.look = look;
        this.nightWord = look.widgets().value(look.messages().text(CalendarMsg.NIGHT));
        nightWord.getStyleClass().add("hw-calendar-hour");
        for (int hour = HourScale.FIRST_HOUR;
                hour < HourScale.FIRST_HOUR + HourScale.HOURS;
                hour++) {
            Label label = new Label(look.times().time(LocalTime.of(hour, 0)));
            label.getStyleClass().addAll("hw-calendar-hour", "hw-figures");
            hours.put(hour, label);
            rules.put(hour, region("hw-calendar-rule"));
        }
    }

    /// Everything that lies behind the visits.
    List<Node> behind(List<GridColumn> columns, Instant instant) {
        boolean week = columns.stream().map(GridColumn::day).distinct().count() > 1;
        bands.clear();
        columns.forEach(
                column ->
                        bands.add(
                                region(
                                        week && column.today()
                                                ? "hw-calendar-today"
                                                : "hw-calendar-column")));
        now = London.wallAt(instant).toLocalTime();
        nowLine.setAccessibleText(
                look.messages().text(CalendarMsg.NOW, look.times().time(instant)));
        nowLine.setVisible(columns.stream().anyMatch(GridColumn::today));
        List<Node> nodes = new ArrayList<>(bands);
        nodes.add(night);
        nodes.addAll(rules.values());
        nodes.add(nightWord);
        nodes.addAll(hours.values());
        nodes.add(nowLine);
        return nodes;
    }

    void layOut(HourScale scale, double columnWidth, double width) {
        for (int i = 0; i < bands.size(); i++) {
            bands.get(i)
                    .resizeRelocate(
                            TimeCanvas.GUTTER + i * columnWidth, 0, columnWidth, scale.height());
        }
        night.resizeRelocate(TimeCanvas.GUTTER, 0, width - TimeCanvas.GUTTER, HourScale.NIGHT);
        nightWord.resizeRelocate(8, 4, TimeCanvas.GUTTER - 12, 16);
        rules.forEach(
                (hour, rule) ->
                        rule.resizeRelocate(
                                TimeCanvas.GUTTER,
                                scale.y(LocalTime.of(hour, 0)),
                                width - TimeCanvas.GUTTER,
                                1));
        hours.forEach(
                (hour, label) ->
                        label.resizeRelocate(
                                8, scale.y(LocalTime.of(hour, 0)) + 1, TimeCanvas.GUTTER - 12, 16));
        nowLine.resizeRelocate(NOW_FROM, scale.y(now) - 1, width - NOW_FROM, 2);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
