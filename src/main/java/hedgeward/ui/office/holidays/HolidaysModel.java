package hedgeward.ui.office.holidays;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/// The list shown.
final class HolidaysModel {

    private final ObjectProperty<Optional<BankHolidays>> list =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<BankHoliday> days = FXCollections.observableArrayList();

    ObjectProperty<Optional<BankHolidays>> listProperty() {
        return list;
    }

    /// Days of the list, the latest first: what lies ahead is what people look for.
    ObservableList<BankHoliday> days() {
        return days;
    }

    void show(BankHolidays inUse) {
        list.set(Optional.of(inUse));
        if (!days.equals(inUse.days().reversed())) {
            days.setAll(inUse.days().reversed());
        }
    }
}
