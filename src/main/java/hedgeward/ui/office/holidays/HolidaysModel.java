package hedgeward.ui.office.holidays;

import hedgeward.app.holidays.ListChange;
import hedgeward.app.holidays.ListRow;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The list shown, and the change being prepared.
final class HolidaysModel {

    private final ObjectProperty<Optional<BankHolidays>> list = nothing();
    private final ObservableList<BankHoliday> days = FXCollections.observableArrayList();
    private final ObjectProperty<List<ListRow>> history = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.NONE);
    private final ObjectProperty<Optional<BankHoliday>> chosen = nothing();
    private final ObjectProperty<Optional<ListChange>> change = nothing();
    private final ObjectProperty<Optional<String>> problem = nothing();
    private final Answer<Optional<LocalDate>> day = Answer.empty();
    private final Answer<String> name = Answer.of("");
    private final Answer<String> reference = Answer.of("");
    private final Answer<String> reason = Answer.of("");
    private Optional<BankHolidays> newer = Optional.empty();
    private String newerFrom = "";

    ObjectProperty<Optional<BankHolidays>> listProperty() {
        return list;
    }

    /// Days of the list, the latest first: what lies ahead is what people look for.
    ObservableList<BankHoliday> days() {
        return days;
    }

    ObjectProperty<List<ListRow>> historyProperty() {
        return history;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// The day chosen in the table.
    ObjectProperty<Optional<BankHoliday>> chosenProperty() {
        return chosen;
    }

    /// What was worked out and waits for approval.
    ObjectProperty<Optional<ListChange>> changeProperty() {
        return change;
    }

    /// Why the change cannot be made, in one sentence.
    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    Answer<Optional<LocalDate>> day() {
        return day;
    }

    Answer<String> name() {
        return name;
    }

    Answer<String> reference() {
        return reference;
    }

    Answer<String> reason() {
        return reason;
    }

    void show(ReadHolidays.Answer answer) {
        BankHolidays inUse = answer.inUse().list();
        list.set(Optional.of(inUse));
        history.set(answer.history());
        if (!days.equals(inUse.days().reversed())) {
            days.setAll(inUse.days().reversed());
        }
    }

    /// Begins a step with nothing filled in.
    void begin(Step next) {
        step.set(next);
        change.set(Optional.empty());
        problem.set(Optional.empty());
        day.set(Optional.empty());
        name.set("");
        reference.set("");
        reason.set("");
    }

    /// The newer list and where it comes from.
    void load(BankHolidays read, String from) {
        newer = Optional.of(read);
        newerFrom = from;
    }

    /// What is wished, when enough is filled in to say it.
    Optional<HolidayWish> wish() {
        return switch (step.get()) {
            case NONE -> Optional.empty();
            case ADD ->
                    day.get()
                            .map(
                                    on ->
                                            new HolidayWish.Proclaim(
                                                    on,
                                                    name.get().strip(),
                                                    reference.get().strip()));
            case WITHDRAW ->
                    chosen.get()
                            .map(
                                    holiday ->
                                            new HolidayWish.Withdraw(
                                                    holiday.date(), reason.get().strip()));
            case REPLACE -> newer.map(read -> new HolidayWish.Replace(read, Set.of()));
        };
    }

    /// What is kept with the new list.
    String words() {
        return switch (step.get()) {
            case NONE -> "";
            case ADD -> reference.get().strip();
            case WITHDRAW -> reason.get().strip();
            case REPLACE -> newerFrom;
        };
    }

    private static <T> ObjectProperty<Optional<T>> nothing() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
