package hedgeward.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A day and a time of day, meant as wall time in the office's zone. The hour that happens twice
/// when the clocks go back asks which one is meant; the hour that never happens is no moment.
///
/// Ids: `ID-day`, `ID-time`, `ID-later`.
public final class MomentField extends HBox {

    private static final double TIME_WIDTH = 76;
    private static final double DAY_WIDTH = 170;

    private final ZoneId zone;
    private final Times times;
    private final DatePicker day;
    private final TextField time;
    private final CheckBox later;
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ObjectProperty<Optional<Instant>> value =
            new SimpleObjectProperty<>(this, "value", Optional.empty());
    private final Messages messages;
    private boolean reading;

    /// An empty field. `name` says what moment it is, for those who cannot see its label.
    public MomentField(Widgets widgets, Times times, String id, MsgKey name) {
        super(8);
        this.messages = widgets.messages();
        this.times = times;
        this.zone = times.zone();
        day = widgets.date(id + "-day", name, times);
        day.setPrefWidth(DAY_WIDTH);
        time = widgets.field(id + "-time", KitMsg.MOMENT_TIME);
        time.setAccessibleText(messages.text(name) + ", " + messages.text(KitMsg.MOMENT_TIME));
        time.setPrefWidth(TIME_WIDTH);
        time.setMinWidth(TIME_WIDTH);
        later = widgets.check(id + "-later", KitMsg.MOMENT_LATER);
        show(later, false);
        setId(id);
        getStyleClass().add("hw-moment");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(day, Priority.SOMETIMES);
        getChildren().setAll(day, time, later);
        day.valueProperty().subscribe(this::read);
        day.getEditor().textProperty().subscribe(this::read);
        day.getEditor().focusedProperty().subscribe(this::tidyDay);
        time.textProperty().subscribe(this::read);
        later.selectedProperty().subscribe(this::read);
        value.subscribe(this::write);
    }

    /// The moment meant, when it can be read; setting it fills the field in.
    public ObjectProperty<Optional<Instant>> valueProperty() {
        return value;
    }

    /// Offers a day where none was typed yet, so that often only the time has to be.
    public void suggestDay(LocalDate likely) {
        if (typedDay().isEmpty()) {
            day.setValue(likely);
        }
    }

    /// Why what was typed is no moment; empty while nothing was typed, or all is well.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Writes the day in full once the cursor has left it.
    private void tidyDay(boolean focused) {
        if (!focused && !reading) {
            DayText.read(day.getEditor().getText()).ifPresent(day::setValue);
        }
    }

    private Optional<LocalDate> typedDay() {
        String typed = day.getEditor().getText();
        return typed == null || typed.isBlank()
                ? Optional.ofNullable(day.getValue())
                : DayText.read(typed);
    }

    private void read() {
        if (reading) {
            return;
        }
        reading = true;
        Optional<LocalDate> date = typedDay();
        Optional<LocalTime> typed = MomentText.read(time.getText());
        problem.set(Optional.empty());
        if (!time.getText().isBlank() && typed.isEmpty()) {
            problem.set(Optional.of(messages.text(KitMsg.MOMENT_UNREADABLE)));
        }
        value.set(date.flatMap(d -> typed.flatMap(t -> at(d.atTime(t)))));
        reading = false;
    }

    private Optional<Instant> at(LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        show(later, offsets.size() > 1);
        if (offsets.isEmpty()) {
            problem.set(Optional.of(messages.text(KitMsg.MOMENT_NEVER)));
            return Optional.empty();
        }
        boolean second = offsets.size() > 1 && later.isSelected();
        return Optional.of(wall.toInstant(offsets.get(second ? 1 : 0)));
    }

    private void write(Optional<Instant> moment) {
        if (reading || moment.isEmpty()) {
            return;
        }
        reading = true;
        LocalDateTime wall = LocalDateTime.ofInstant(moment.get(), zone);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        show(later, offsets.size() > 1);
        later.setSelected(
                offsets.size() > 1 && wall.toInstant(offsets.get(1)).equals(moment.get()));
        day.setValue(wall.toLocalDate());
        time.setText(times.time(wall.toLocalTime()));
        problem.set(Optional.empty());
        reading = false;
    }

    private static void show(CheckBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
