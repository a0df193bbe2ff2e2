package hedgeward.ui.office.log;

import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.domain.order.CaseRef;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.Optional;

/// What is asked of the log, what it answered, and what checking it said.
final class LogModel {

    private static final int LONGEST_REF = 40;

    private final ObjectProperty<Optional<LocalDate>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Operation>> operation =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty caseRef = new SimpleStringProperty("");
    private final StringProperty head = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty changes = new SimpleStringProperty("");
    private final BooleanProperty more = new SimpleBooleanProperty(false);
    private final ObservableList<LoggedEntry> entries = FXCollections.observableArrayList();

    ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    ObjectProperty<Optional<Operation>> operationProperty() {
        return operation;
    }

    StringProperty userProperty() {
        return user;
    }

    StringProperty caseRefProperty() {
        return caseRef;
    }

    /// A head as typed off a paper.
    StringProperty headProperty() {
        return head;
    }

    /// What is wrong, or what the check found.
    StringProperty saidProperty() {
        return said;
    }

    /// What the chosen entry changed, a line a fact.
    StringProperty changesProperty() {
        return changes;
    }

    /// Whether older entries may answer too.
    BooleanProperty moreProperty() {
        return more;
    }

    ObservableList<LoggedEntry> entries() {
        return entries;
    }

    boolean isCaseReadable() {
        return caseRef.get().strip().length() <= LONGEST_REF;
    }

    AuditQuestion question() {
        return new AuditQuestion(
                from.get(),
                until.get(),
                typed(user),
                operation.get(),
                typed(caseRef).map(CaseRef::new),
                Optional.empty());
    }

    private static Optional<String> typed(StringProperty text) {
        return Optional.of(text.get().strip()).filter(t -> !t.isEmpty());
    }
}
