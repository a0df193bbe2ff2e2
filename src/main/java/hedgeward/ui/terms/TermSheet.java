package hedgeward.ui.terms;

import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The terms of one notice or order as they are being written: the usual six, ticked or not, and
/// any others added below them.
public final class TermSheet {

    private final ObservableList<TermDraft> drafts = FXCollections.observableArrayList();
    private final Answer<Boolean> whole = Answer.of(true);
    private final ObjectProperty<Optional<AddressGiveaway>> giveaway =
            new SimpleObjectProperty<>(this, "giveaway", Optional.empty());
    private final ReadOnlyLongWrapper edits = new ReadOnlyLongWrapper(this, "edits", 0);
    private final Set<ConditionType> wanted = EnumSet.noneOf(ConditionType.class);
    private final ObjectProperty<Regime> regime =
            new SimpleObjectProperty<>(this, "regime", Regime.DVPN_DVPO);

    /// Molestation is ticked: every notice and order prohibits it (CSA 2010 s.24(6), s.28(6)).
    public TermSheet() {
        for (ConditionType type : ConditionType.usual()) {
            add(new TermDraft(Condition.of(type), true));
        }
        tick(ConditionType.NO_MOLESTATION).set(true);
    }

    ObservableList<TermDraft> drafts() {
        return drafts;
    }

    public BooleanProperty tick(ConditionType type) {
        return usual(type).tickedProperty();
    }

    /// Whether the term may be ticked.
    public BooleanProperty offered(ConditionType type) {
        return usual(type).offeredProperty();
    }

    /// The metres of the distance from the home.
    public Answer<String> metres() {
        return usual(ConditionType.KEEP_DISTANCE).metres();
    }

    /// Stands for the terms together, to hang a problem on.
    public Answer<Boolean> whole() {
        return whole;
    }

    /// Counts up with each change of any term.
    public ReadOnlyLongProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /// Keeps the tick of a type where the law requires it.
    public void fix(ConditionType type) {
        usual(type).fix();
    }

    ObjectProperty<Regime> regimeProperty() {
        return regime;
    }

    /// What the words of each term are held against, so that none tells where the protected person
    /// lives.
    ObjectProperty<Optional<AddressGiveaway>> giveawayProperty() {
        return giveaway;
    }

    public void guard(AddressGiveaway against) {
        giveaway.set(Optional.of(against));
    }

    /// Shows these terms: a usual type's first term in its place, the rest below.
    public void show(Terms terms) {
        wanted.clear();
        drafts.removeIf(draft -> !draft.isUsual());
        Set<ConditionType> shown = EnumSet.noneOf(ConditionType.class);
        for (Condition term : terms.conditions()) {
            if (ConditionType.usual().contains(term.type()) && shown.add(term.type())) {
                usual(term.type()).show(term);
            } else {
                add(new TermDraft(term, false)).tickedProperty().set(true);
            }
        }
        ConditionType.usual()
                .forEach(
                        type -> {
                            tick(type).set(shown.contains(type));
                            if (!shown.contains(type)) {
                                usual(type).show(Condition.of(type));
                            }
                        });
    }

    /// Another term, below the usual ones, its parts in sight.
    TermDraft another(ConditionType type) {
        TermDraft draft = add(new TermDraft(Condition.of(type), false));
        draft.tickedProperty().set(true);
        draft.unfoldedProperty().set(true);
        return draft;
    }

    void remove(TermDraft draft) {
        drafts.remove(draft);
        settle();
    }

    /// Offers only what is lawful for this home; what is no longer lawful loses its tick, and gets
    /// it back when it is lawful again, so that a slip in the home costs nothing.
    public void offerFor(Regime law, Household household) {
        regime.set(law);
        Terms all = new Terms(ConditionType.usual().stream().map(Condition::of).toList());
        Set<ConditionType> unlawful = all.needingSharedPremises(law, household);
        for (ConditionType type : ConditionType.usual()) {
            TermDraft draft = usual(type);
            boolean elsewhere = !draft.conditionProperty().get().isOccupation();
            boolean lawful = !unlawful.contains(type) || (draft.isChosen() && elsewhere);
            draft.offeredProperty().set(lawful);
            if (!lawful && draft.tickedProperty().get()) {
                wanted.add(type);
                draft.tickedProperty().set(false);
            } else if (lawful && wanted.remove(type)) {
                draft.tickedProperty().set(true);
            }
        }
    }

    /// The types ticked, those among them that are not offered for now as well.
    public Set<ConditionType> wanted() {
        EnumSet<ConditionType> all = EnumSet.copyOf(wanted);
        all.addAll(chosen());
        return all;
    }

    /// Every term ticked as far as it can be read, by type and then as added.
    public List<Condition> soFar() {
        return drafts.stream().filter(TermDraft::isChosen).map(TermDraft::soFar).toList();
    }

    /// Whether every field of every term ticked can be read, metres apart.
    public boolean isReadable() {
        return drafts.stream().filter(TermDraft::isChosen).allMatch(TermDraft::isReadable);
    }

    public Set<ConditionType> chosen() {
        EnumSet<ConditionType> chosen = EnumSet.noneOf(ConditionType.class);
        drafts.stream().filter(TermDraft::isChosen).forEach(draft -> chosen.add(draft.type()));
        return chosen;
    }

    /// The terms ticked; empty while a distance has no metres or a field cannot be read.
    public Optional<Terms> terms() {
        List<Condition> conditions = new ArrayList<>();
        for (TermDraft draft : drafts) {
            if (draft.isChosen()) {
                if (draft.term().isEmpty() || !draft.isReadable()) {
                    draft.unfoldedProperty().set(!draft.isReadable());
                    return Optional.empty();
                }
                conditions.add(draft.term().get());
            }
        }
        return Optional.of(new Terms(conditions));
    }

    private TermDraft add(TermDraft draft) {
        draft.tickedProperty().subscribe(this::settle);
        draft.conditionProperty().subscribe(this::settle);
        draft.metres().valueProperty().subscribe(this::settle);
        draft.readableProperty().subscribe(this::settle);
        drafts.add(draft);
        return draft;
    }

    private void settle() {
        whole.problemProperty().set(Optional.empty());
        edits.set(edits.get() + 1);
    }

    private TermDraft usual(ConditionType type) {
        return drafts.stream()
                .filter(draft -> draft.isUsual() && draft.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
