package hedgeward.ui.office.holidays;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;

/// Source and days of the list.
final class HolidaysView {

    private final Look look;
    private final HolidaysModel model;
    private final VBox root;

    HolidaysView(Look look, HolidaysModel model) {
        this.look = look;
        this.model = model;
        this.root =
                Boxes.column(
                        look.widgets().section(HolidaysMsg.TITLE),
                        look.widgets().value(words(this::source)),
                        look.widgets().value(words(this::covers)),
                        look.widgets().muted(HolidaysMsg.COMPUTED),
                        Boxes.grow(table()));
    }

    Parent root() {
        return root;
    }

    private TableView<BankHoliday> table() {
        TableView<BankHoliday> table =
                look.tables()
                        .dense(
                                "holidays-days",
                                HolidaysMsg.DAYS,
                                look.empty(Icon.VISITS, HolidaysMsg.EMPTY));
        table.getColumns()
                .setAll(
                        List.of(
                                look.tables()
                                        .ordered(
                                                "holidays-day",
                                                HolidaysMsg.DAY,
                                                BankHoliday::date,
                                                look.times()::dayYear),
                                look.tables()
                                        .text(
                                                "holidays-name",
                                                HolidaysMsg.NAME,
                                                BankHoliday::title),
                                look.tables()
                                        .text(
                                                "holidays-note",
                                                HolidaysMsg.NOTE,
                                                BankHoliday::note)));
        table.setItems(model.days());
        return table;
    }

    private ObservableValue<String> words(Function<BankHolidays, String> words) {
        return model.listProperty().map(list -> list.map(words).orElse(""));
    }

    private String source(BankHolidays list) {
        return look.messages()
                .text(
                        HolidaysMsg.SOURCE,
                        list.source(),
                        look.times().dayYear(list.lastUpdated()),
                        list.version());
    }

    private String covers(BankHolidays list) {
        return look.messages()
                .text(
                        HolidaysMsg.COVERS,
                        Integer.toString(list.origin().firstYear()),
                        Integer.toString(list.origin().lastYear()),
                        look.times().dayYear(list.last()));
    }
}
