package hedgeward.ui.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;

import java.util.Optional;

/// Arrival and authorisation at the station, as far as known.
final class StationForm {

    private final Look look;
    private final Scope scope;
    private final MomentField arrived;
    private final MomentField authorised;
    private final Node fields;

    /// @param known what was recorded before
    StationForm(Look look, Scope scope, Optional<Arrest> known) {
        this.look = look;
        this.scope = scope;
        this.arrived = moment("breach-station-at", BreachMsg.FORM_STATION_AT);
        this.authorised = moment("breach-detained-at", BreachMsg.FORM_DETAINED_AT);
        known.ifPresent(
                arrest -> {
                    arrived.valueProperty().set(arrest.custody().arrivedAt());
                    authorised.valueProperty().set(arrest.custody().authorisedAt());
                    arrived.suggestDay(London.dateOf(arrest.at()));
                    authorised.suggestDay(London.dateOf(arrest.at()));
                });
        this.fields =
                look.forms()
                        .twoColumns(
                                row(BreachMsg.FORM_STATION_AT, arrived)
                                        .advice(BreachMsg.FORM_STATION_ADVICE),
                                row(BreachMsg.FORM_DETAINED_AT, authorised)
                                        .advice(BreachMsg.FORM_DETAINED_ADVICE));
    }

    Node fields() {
        return fields;
    }

    Node first() {
        return arrived;
    }

    /// What is typed; empty when nothing is, or it cannot be read.
    Optional<Custody> custody() {
        Custody typed =
                new Custody(arrived.valueProperty().get(), authorised.valueProperty().get());
        boolean readable =
                arrived.problemProperty().get().isEmpty()
                        && authorised.problemProperty().get().isEmpty();
        return Optional.of(typed).filter(it -> readable && !it.equals(Custody.UNKNOWN));
    }

    private FieldRow row(BreachMsg label, MomentField at) {
        return look.forms().row(label, at).problem(at.problemProperty(), scope);
    }

    private MomentField moment(String id, BreachMsg name) {
        return new MomentField(look.widgets(), look.times(), id, name);
    }
}
