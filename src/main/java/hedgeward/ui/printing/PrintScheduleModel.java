package hedgeward.ui.printing;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.print.PagePicture;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.State;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.Optional;

/// What is to be printed, and the pages as they came out.
final class PrintScheduleModel {

    /// Something said about the last step.
    record Said(State state, String words) {}

    private final ObjectProperty<Optional<LocalDate>> from;
    private final ObjectProperty<Optional<LocalDate>> to;
    private final ObjectProperty<Optional<Officer>> officer = empty();
    private final ObjectProperty<Optional<String>> team = empty();
    private final ObjectProperty<DetailLevel> detail = new SimpleObjectProperty<>(DetailLevel.FULL);
    private final StringProperty receiver = new SimpleStringProperty("");
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ObservableList<PrinterName> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PrinterName>> printer = empty();
    private final ObjectProperty<Optional<Preview>> preview = empty();
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ObjectProperty<Optional<PagePicture>> picture = empty();
    private final ObjectProperty<Optional<Said>> said = empty();
    private final ObjectProperty<Optional<String>> datesProblem = empty();
    private final ObjectProperty<Optional<String>> receiverProblem = empty();

    PrintScheduleModel(LocalDate first) {
        from = new SimpleObjectProperty<>(Optional.of(first));
        to = new SimpleObjectProperty<>(Optional.of(first.plusDays(6)));
        from.subscribe(this::forget);
        to.subscribe(this::forget);
        officer.subscribe(this::forget);
        team.subscribe(this::forget);
        detail.subscribe(this::forget);
        receiver.subscribe(this::forget);
    }

    ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> toProperty() {
        return to;
    }

    ObjectProperty<Optional<Officer>> officerProperty() {
        return officer;
    }

    ObjectProperty<Optional<String>> teamProperty() {
        return team;
    }

    ObjectProperty<DetailLevel> detailProperty() {
        return detail;
    }

    StringProperty receiverProperty() {
        return receiver;
    }

    ObservableList<Officer> officers() {
        return officers;
    }

    ObservableList<PrinterName> printers() {
        return printers;
    }

    ObjectProperty<Optional<PrinterName>> printerProperty() {
        return printer;
    }

    ObjectProperty<Optional<Preview>> previewProperty() {
        return preview;
    }

    /// Which page is looked at, counted from one.
    IntegerProperty pageProperty() {
        return page;
    }

    ObjectProperty<Optional<PagePicture>> pictureProperty() {
        return picture;
    }

    ObjectProperty<Optional<Said>> saidProperty() {
        return said;
    }

    ObjectProperty<Optional<String>> datesProblemProperty() {
        return datesProblem;
    }

    ObjectProperty<Optional<String>> receiverProblemProperty() {
        return receiverProblem;
    }

    /// What is asked for; empty while a day is missing.
    Optional<ScheduleQuestion> question() {
        return from.get()
                .flatMap(
                        first ->
                                to.get()
                                        .map(
                                                last ->
                                                        new ScheduleQuestion(
                                                                first,
                                                                last,
                                                                officer.get()
                                                                        .map(Officer::collar)
                                                                        .map(CollarNumber::value),
                                                                team.get(),
                                                                detail.get(),
                                                                receiver.get().strip())));
    }

    void show(Preview made) {
        preview.set(Optional.of(made));
        page.set(1);
    }

    /// A preview of something else than what is asked for now would mislead.
    private void forget() {
        preview.set(Optional.empty());
        picture.set(Optional.empty());
        said.set(Optional.empty());
        datesProblem.set(Optional.empty());
        receiverProblem.set(Optional.empty());
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
