package hedgeward.ui.orders;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.order.RegisterQuestion.Sort;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.Stage;
import hedgeward.domain.retention.Disposal;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the register's page shows: the question asked, the rows answered so far, the row chosen.
final class OrdersModel {

    static final List<Stage.Kind> FILTERS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Stage.Kind.NOT_YET)));

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableSet<Stage.Kind> stages =
            FXCollections.observableSet(EnumSet.noneOf(Stage.Kind.class));
    private final ObservableMap<Stage.Kind, Integer> counts =
            FXCollections.observableMap(new EnumMap<>(Stage.Kind.class));
    private final ObservableList<OrderRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty total = new SimpleIntegerProperty(this, "total");
    private final BooleanProperty answered = new SimpleBooleanProperty(this, "answered");
    private final ObjectProperty<Optional<Disposal>> disposed =
            new SimpleObjectProperty<>(this, "disposed", Optional.empty());
    private final ObjectProperty<Optional<CaseId>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<Optional<CaseOverview>> preview =
            new SimpleObjectProperty<>(this, "preview", Optional.empty());
    private final BooleanProperty previewShown =
            new SimpleBooleanProperty(this, "previewShown", true);
    private final BooleanProperty drafted = new SimpleBooleanProperty(this, "drafted");
    private final BooleanProperty notKnownOnly =
            new SimpleBooleanProperty(this, "notKnownOnly", false);
    private final IntegerProperty notKnown = new SimpleIntegerProperty(this, "notKnown", 0);
    private Sort sort = Sort.DUE;
    private boolean descending;

    /// Whether the person signed in is drawing up a notice that nobody has decided yet.
    BooleanProperty draftedProperty() {
        return drafted;
    }

    StringProperty textProperty() {
        return text;
    }

    ObservableSet<Stage.Kind> stages() {
        return stages;
    }

    /// Whether only cases are shown of which something is not known.
    BooleanProperty notKnownOnlyProperty() {
        return notKnownOnly;
    }

    /// How many there are.
    IntegerProperty notKnownProperty() {
        return notKnown;
    }

    ObservableMap<Stage.Kind, Integer> counts() {
        return counts;
    }

    /// The newest disposal under the reference typed.
    ObjectProperty<Optional<Disposal>> disposedProperty() {
        return disposed;
    }

    ObservableList<OrderRow> rows() {
        return rows;
    }

    IntegerProperty totalProperty() {
        return total;
    }

    /// Whether the first answer has come.
    BooleanProperty answeredProperty() {
        return answered;
    }

    ObjectProperty<Optional<CaseId>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Optional<CaseOverview>> previewProperty() {
        return preview;
    }

    BooleanProperty previewShownProperty() {
        return previewShown;
    }

    void sortBy(Sort column, boolean fromTheEnd) {
        sort = column;
        descending = fromTheEnd;
    }

    /// Whether this is the order asked for already.
    boolean isSortedBy(Sort column, boolean fromTheEnd) {
        return sort == column && descending == fromTheEnd;
    }

    boolean isFiltered() {
        return !text.get().isBlank() || !stages.isEmpty() || notKnownOnly.get();
    }

    RegisterQuestion question(int skip, int limit, Instant at) {
        return new RegisterQuestion(text.get(), stages, sort, descending, skip, limit, at)
                .aboutNotKnown(notKnownOnly.get());
    }

    /// How many cases of a stage the text alone would find.
    RegisterQuestion countQuestion(Stage.Kind kind, Instant at) {
        return new RegisterQuestion(text.get(), Set.of(kind), Sort.REFERENCE, false, 0, 1, at);
    }

    /// How many cases with something not known the text alone would find.
    RegisterQuestion notKnownQuestion(Instant at) {
        return new RegisterQuestion(text.get(), Set.of(), Sort.REFERENCE, false, 0, 1, at)
                .aboutNotKnown(true);
    }

    /// The first page of a new question.
    void show(OrderPage page) {
        rows.setAll(page.rows());
        counted(page);
    }

    /// The next page of the same question.
    void append(OrderPage page) {
        rows.addAll(page.rows());
        total.set(page.total());
    }

    /// The same question asked again: what did not change stays in its place.
    void refresh(OrderPage page) {
        List<OrderRow> fresh = page.rows();
        int both = Math.min(rows.size(), fresh.size());
        for (int i = 0; i < both; i++) {
            if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
        if (fresh.size() < rows.size()) {
            rows.remove(fresh.size(), rows.size());
        } else {
            rows.addAll(fresh.subList(both, fresh.size()));
        }
        counted(page);
    }

    private void counted(OrderPage page) {
        total.set(page.total());
        answered.set(true);
        if (chosenRow().isEmpty()) {
            chosen.set(Optional.empty());
            preview.set(Optional.empty());
        }
    }

    /// The row of the case chosen, while it is shown.
    Optional<OrderRow> chosenRow() {
        return chosen.get().flatMap(this::rowOf);
    }

    private Optional<OrderRow> rowOf(CaseId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
