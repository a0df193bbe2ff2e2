package hedgeward.ui.office.backups;

import hedgeward.app.backup.BackupHealth;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.Keeping;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.backup.ShelvedBackup;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The plan as it is being typed, and what lies in the folder.
final class BackupsModel {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final ObjectProperty<Optional<Path>> folder =
            new SimpleObjectProperty<>(this, "folder", Optional.empty());
    private final BooleanProperty daily = new SimpleBooleanProperty(this, "daily", true);
    private final Answer<String> time = Answer.of("");
    private final Answer<String> days = Answer.of("");
    private final Answer<String> weeks = Answer.of("");
    private final Answer<String> months = Answer.of("");
    private final Answer<String> alarm = Answer.of("");
    private final ObservableList<ShelvedBackup> shelf = FXCollections.observableArrayList();
    private final BooleanProperty away = new SimpleBooleanProperty(this, "away");
    private final ObjectProperty<Optional<BackupHealth>> health =
            new SimpleObjectProperty<>(this, "health", Optional.empty());
    private final ObjectProperty<Optional<ShelvedBackup>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());

    ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    BooleanProperty dailyProperty() {
        return daily;
    }

    Answer<String> time() {
        return time;
    }

    Answer<String> days() {
        return days;
    }

    Answer<String> weeks() {
        return weeks;
    }

    Answer<String> months() {
        return months;
    }

    Answer<String> alarm() {
        return alarm;
    }

    ObservableList<ShelvedBackup> shelf() {
        return shelf;
    }

    /// Whether the folder cannot be looked into.
    BooleanProperty awayProperty() {
        return away;
    }

    ObjectProperty<Optional<BackupHealth>> healthProperty() {
        return health;
    }

    /// The backup chosen in the list.
    ObjectProperty<Optional<ShelvedBackup>> chosenProperty() {
        return chosen;
    }

    /// What the last step came to.
    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }

    /// Everything, the plan's fields too.
    void show(ReadBackups.Overview read) {
        BackupPlan plan = read.plan();
        folder.set(plan.folder());
        daily.set(plan.isDaily());
        time.set(plan.at().toString());
        days.set(Integer.toString(plan.keep().days()));
        weeks.set(Integer.toString(plan.keep().weeks()));
        months.set(Integer.toString(plan.keep().months()));
        alarm.set(Long.toString(plan.alarmAfter().toDays()));
        refresh(read);
    }

    /// What lies in the folder and how the office stands; the plan being typed stays.
    void refresh(ReadBackups.Overview read) {
        shelf.setAll(read.shelf().orElseGet(java.util.List::of));
        away.set(read.shelf().isEmpty());
        health.set(Optional.of(read.health()));
    }

    /// The plan typed; empty when something cannot be read, which is then said beside it.
    Optional<BackupPlan> typed(String badTime, String badNumber) {
        Optional<LocalTime> at = timeOf(time.get());
        boolean good = time.require(at.isPresent(), badTime);
        good &= days.require(number(days, 1).isPresent(), badNumber);
        good &= weeks.require(number(weeks, 0).isPresent(), badNumber);
        good &= months.require(number(months, 0).isPresent(), badNumber);
        good &= alarm.require(number(alarm, 1).isPresent(), badNumber);
        return good
                ? Optional.of(
                        new BackupPlan(
                                folder.get(),
                                daily.get(),
                                at.orElseThrow(),
                                new Keeping(
                                        number(days, 1).orElseThrow(),
                                        number(weeks, 0).orElseThrow(),
                                        number(months, 0).orElseThrow()),
                                Duration.ofDays(number(alarm, 1).orElseThrow())))
                : Optional.empty();
    }

    private static OptionalInt number(Answer<String> typed, int least) {
        String text = typed.get().strip();
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static Optional<LocalTime> timeOf(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()).withSecond(0).withNano(0));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
