package hedgeward.ui.order;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.support.TaskRow;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the page of a case shows: the case, the form that is open, what was answered to it.
final class CaseModel {

    private final ObservableList<TaskRow> tasks = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CaseOverview>> overview =
            new SimpleObjectProperty<>(this, "overview", Optional.empty());
    private final ObjectProperty<Optional<ReadOffice.Setting>> setting =
            new SimpleObjectProperty<>(this, "setting", Optional.empty());
    private final ObjectProperty<Optional<FormModel>> form =
            new SimpleObjectProperty<>(this, "form", Optional.empty());
    private final ObjectProperty<Optional<String>> trouble =
            new SimpleObjectProperty<>(this, "trouble", Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(this, "refusal", Optional.empty());
    private final ObjectProperty<Optional<Conflict<CaseFile, CaseField>>> conflict =
            new SimpleObjectProperty<>(this, "conflict", Optional.empty());
    private final ObjectProperty<Optional<TermsConflict>> termsConflict =
            new SimpleObjectProperty<>(this, "termsConflict", Optional.empty());
    private final ObjectProperty<Optional<AuditLine>> changedBy =
            new SimpleObjectProperty<>(this, "changedBy", Optional.empty());
    private final BooleanProperty stale = new SimpleBooleanProperty(this, "stale");
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private final Answer<String> reason = Answer.of("");
    private Optional<CaseFile> seen = Optional.empty();

    /// What is owed in the case, done or not, the newest happening first.
    ObservableList<TaskRow> tasks() {
        return tasks;
    }

    void seeTasks(List<TaskRow> read) {
        if (!tasks.equals(read)) {
            tasks.setAll(read);
        }
    }

    ObjectProperty<Optional<CaseOverview>> overviewProperty() {
        return overview;
    }

    ObjectProperty<Optional<ReadOffice.Setting>> settingProperty() {
        return setting;
    }

    ObjectProperty<Optional<FormModel>> formProperty() {
        return form;
    }

    /// Why the case cannot be shown at all.
    ObjectProperty<Optional<String>> troubleProperty() {
        return trouble;
    }

    /// Why the step was not taken, where no field is to blame.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    /// What somebody else made of the facts that are being put right.
    ObjectProperty<Optional<Conflict<CaseFile, CaseField>>> conflictProperty() {
        return conflict;
    }

    /// What somebody else made of the terms that are being changed.
    ObjectProperty<Optional<TermsConflict>> termsConflictProperty() {
        return termsConflict;
    }

    /// Who changed the case since the form was opened, where the log tells.
    ObjectProperty<Optional<AuditLine>> changedByProperty() {
        return changedBy;
    }

    /// Whether somebody changed the case since the form was opened.
    BooleanProperty staleProperty() {
        return stale;
    }

    /// Whether the protected person may be shown.
    BooleanProperty revealedProperty() {
        return revealed;
    }

    /// Why the protected person is to be shown.
    Answer<String> reason() {
        return reason;
    }

    /// The case the open form was opened on.
    Optional<CaseFile> seenFile() {
        return seen;
    }

    /// The version of the case the open form was opened on.
    long seenVersion() {
        return seen.map(CaseFile::version).orElse(0L);
    }

    /// Shows the case as it was read; an answer older than what is shown already comes too late.
    void see(CaseOverview read) {
        boolean late =
                overview.get()
                        .filter(shown -> shown.file().version() > read.file().version())
                        .isPresent();
        if (!late) {
            overview.set(Optional.of(read));
        }
    }

    /// Takes the case away: it is closed to who looks.
    void closeCase() {
        closeForm();
        revealed.set(false);
        tasks.clear();
        seen = Optional.empty();
        overview.set(Optional.empty());
    }

    /// Shows the case as a step just saved it.
    void saved(CaseFile file, Instant now) {
        overview.get().map(shown -> shown.withFile(file, now)).ifPresent(this::see);
    }

    /// What somebody changed in the case since the open form was opened on it.
    List<FactChange<CaseField>> changedSince() {
        return overview.get()
                .flatMap(now -> seen.map(then -> CaseFields.between(then, now.file())))
                .orElse(List.of());
    }

    void open(FormModel opened) {
        seeNow();
        form.set(Optional.of(opened));
    }

    void closeForm() {
        conflict.set(Optional.empty());
        termsConflict.set(Optional.empty());
        form.set(Optional.empty());
        refusal.set(Optional.empty());
        stale.set(false);
    }

    /// The person has seen the case as the sheet of the conflict showed it, and chosen. What was
    /// saved after that has not been seen.
    void seeMerged() {
        seen = conflict.get().<CaseFile>map(Conflict::now).or(() -> seen);
        conflict.set(Optional.empty());
        refusal.set(Optional.empty());
    }

    /// The person has seen both wordings of the terms, and chosen; the form begins anew on the case
    /// as the sheet showed it.
    void seeMerged(CaseFile now, FormModel merged) {
        seen = Optional.of(now);
        form.set(Optional.of(merged));
        termsConflict.set(Optional.empty());
        refusal.set(Optional.empty());
    }

    /// The person goes on with what was typed, over the case as it is now.
    void goOn() {
        seeNow();
        overview.get()
                .flatMap(now -> form.get().map(opened -> opened.over(now)))
                .ifPresent(opened -> form.set(Optional.of(opened)));
    }

    /// The person has seen the case as it is now, and what was typed stays.
    void seeNow() {
        seen = overview.get().map(CaseOverview::file);
        conflict.set(Optional.empty());
        refusal.set(Optional.empty());
        stale.set(false);
    }
}
