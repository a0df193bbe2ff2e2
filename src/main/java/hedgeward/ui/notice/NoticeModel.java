package hedgeward.ui.notice;

import hedgeward.app.area.ReadAreas;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Officer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the form, every field as text, so that a draft is the form itself; and what the
/// page has read.
final class NoticeModel {

    private static final Map<NoticeField, String> AT_FIRST =
            Map.of(
                    NoticeField.REGIME, Regime.DVPN_DVPO.code(),
                    NoticeField.TERMS, ConditionType.NO_MOLESTATION.code(),
                    NoticeField.METRES, "100");

    private final Map<NoticeField, StringProperty> texts = new EnumMap<>(NoticeField.class);
    private final Map<NoticeField, ObjectProperty<Optional<String>>> problems =
            new EnumMap<>(NoticeField.class);
    private final ReadOnlyLongWrapper edits = new ReadOnlyLongWrapper(this, "edits", 0);
    private final ObjectProperty<List<String>> users =
            new SimpleObjectProperty<>(this, "users", List.of());
    private final ObjectProperty<List<Officer>> officers =
            new SimpleObjectProperty<>(this, "officers", List.of());
    private final ObjectProperty<Optional<ReadOffice.Setting>> setting =
            new SimpleObjectProperty<>(this, "setting", Optional.empty());
    private final ObjectProperty<Optional<ReadAreas.Setting>> areas =
            new SimpleObjectProperty<>(this, "areas", Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(this, "refusal", Optional.empty());
    private final ObjectProperty<Optional<Instant>> keptAt =
            new SimpleObjectProperty<>(this, "keptAt", Optional.empty());
    private final ObjectProperty<List<NoticeRequest>> waiting =
            new SimpleObjectProperty<>(this, "waiting", List.of());
    private final ObjectProperty<List<TakeUpDraft.Aside>> aside =
            new SimpleObjectProperty<>(this, "aside", List.of());
    private final ObjectProperty<Optional<NoticeRequest>> request =
            new SimpleObjectProperty<>(this, "request", Optional.empty());
    private final StringProperty giveBack = new SimpleStringProperty(this, "giveBack", "");
    private final BooleanProperty restored = new SimpleBooleanProperty(this, "restored", false);

    NoticeModel() {
        for (NoticeField field : NoticeField.values()) {
            StringProperty text =
                    new SimpleStringProperty(this, field.id(), AT_FIRST.getOrDefault(field, ""));
            ObjectProperty<Optional<String>> problem =
                    new SimpleObjectProperty<>(this, field.id(), Optional.empty());
            text.subscribe(
                    (_, _) -> {
                        problem.set(Optional.empty());
                        refusal.set(Optional.empty());
                        edits.set(edits.get() + 1);
                    });
            texts.put(field, text);
            problems.put(field, problem);
        }
    }

    /// Where each regime may be used, once read.
    ObjectProperty<Optional<ReadAreas.Setting>> areasProperty() {
        return areas;
    }

    StringProperty textProperty(NoticeField field) {
        return required(texts, field);
    }

    /// What is wrong with a field, ready to read; gone as soon as the field changes.
    ObjectProperty<Optional<String>> problemProperty(NoticeField field) {
        return required(problems, field);
    }

    /// Counts up with each change of any field.
    ReadOnlyLongProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /// User names of the office, held against the names of parties.
    ObjectProperty<List<String>> usersProperty() {
        return users;
    }

    ObjectProperty<List<Officer>> officersProperty() {
        return officers;
    }

    ObjectProperty<Optional<ReadOffice.Setting>> settingProperty() {
        return setting;
    }

    /// Why nothing was recorded, where no one field is to blame.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    /// When the draft was last kept.
    ObjectProperty<Optional<Instant>> keptAtProperty() {
        return keptAt;
    }

    /// The notices that wait for a decision.
    ObjectProperty<List<NoticeRequest>> waitingProperty() {
        return waiting;
    }

    /// The notices this person has put aside, or was given back.
    ObjectProperty<List<TakeUpDraft.Aside>> asideProperty() {
        return aside;
    }

    /// The one to be decided here.
    ObjectProperty<Optional<NoticeRequest>> requestProperty() {
        return request;
    }

    /// Why it is given back, as typed.
    StringProperty giveBackProperty() {
        return giveBack;
    }

    /// Whether what stands here came from a draft.
    BooleanProperty restoredProperty() {
        return restored;
    }

    /// What stands in a field, without blanks around it.
    String text(NoticeField field) {
        return textProperty(field).get().strip();
    }

    /// What differs from an empty form, by field id.
    Map<String, String> draft() {
        Map<String, String> draft = new LinkedHashMap<>();
        for (NoticeField field : NoticeField.values()) {
            String text = textProperty(field).get();
            if (!text.equals(AT_FIRST.getOrDefault(field, ""))) {
                draft.put(field.id(), text);
            }
        }
        return draft;
    }

    /// Puts a draft in the form's place; fields it does not name are as at first.
    void fill(Map<String, String> draft) {
        for (NoticeField field : NoticeField.values()) {
            String first = AT_FIRST.getOrDefault(field, "");
            textProperty(field).set(draft.getOrDefault(field.id(), first));
        }
    }

    private static <T> T required(Map<NoticeField, T> map, NoticeField field) {
        T value = map.get(field);
        if (value == null) {
            throw new IllegalStateException("every field has one");
        }
        return value;
    }
}
