package hedgeward.ui.office.courts;

import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.Disregarded;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The courts and the margin as they are being typed.
final class CourtsModel {

    private final Answer<String> margin = Answer.of("");
    private final ObservableList<CourtForm> courts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());
    private final ObjectProperty<Optional<PlanConflict>> conflict =
            new SimpleObjectProperty<>(this, "conflict", Optional.empty());
    private Optional<ReadOffice.Setting> setting = Optional.empty();

    Answer<String> margin() {
        return margin;
    }

    /// The usual court first.
    ObservableList<CourtForm> courts() {
        return courts;
    }

    /// What the last step came to.
    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }

    /// What somebody else kept meanwhile, while it has to be merged.
    ObjectProperty<Optional<PlanConflict>> conflictProperty() {
        return conflict;
    }

    /// Puts both plans together into the fields.
    void take(PlanMerge.Merged both) {
        margin.set(both.margin());
        courts.setAll(
                both.courts().entrySet().stream()
                        .map(court -> CourtForm.of(court.getKey(), court.getValue()))
                        .toList());
    }

    void show(ReadOffice.Setting read) {
        setting = Optional.of(read);
        margin.set(Long.toString(read.office().courts().cellsToDock().toMinutes()));
        courts.setAll(read.office().courts().courts().stream().map(CourtForm::of).toList());
    }

    /// One more court that sits at the usual times.
    void add() {
        setting.map(it -> CourtPlan.usual(it.holidays()).usualCourt())
                .map(CourtForm::of)
                .ifPresent(
                        form -> {
                            form.name().set("");
                            courts.add(form);
                        });
    }

    void remove(CourtForm form) {
        if (courts.size() > 1) {
            courts.remove(form);
        }
    }

    /// Puts this court first.
    void makeUsual(CourtForm form) {
        List<CourtForm> order = new ArrayList<>(courts);
        order.remove(form);
        order.addFirst(form);
        courts.setAll(order);
    }

    /// The plan typed; empty when something cannot be read, which is then said beside it.
    Optional<CourtPlan> typed(CourtForm.Problems problems) {
        boolean good =
                margin.require(MinutesText.read(margin.get()).isPresent(), problems.minutes());
        List<Court> typed = new ArrayList<>();
        for (CourtForm form : courts) {
            setting.map(it -> Disregarded.asEnacted(it.holidays()))
                    .flatMap(closedOn -> form.typed(closedOn, problems))
                    .ifPresent(typed::add);
        }
        return good && !typed.isEmpty() && typed.size() == courts.size()
                ? MinutesText.read(margin.get()).map(kept -> new CourtPlan(typed, kept))
                : Optional.empty();
    }
}
