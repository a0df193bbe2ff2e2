package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.PointToProve;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A crime beside the breach, or for a DAPO the offence of breaching it.
final class AccuseForm {

    private final Look look;
    private final Parts parts;
    private final Optional<Crime> before;
    private final TextField offence;
    private final TextField reference;
    private final CheckBox isTheBreach;
    private final MomentField arrived;
    private final MomentField authorised;
    private final Decision decision;

    /// What was decided of it, and when.
    private record Decision(
            ComboBox<Optional<Crime.Outcome>> outcome, MomentField at, TextField words) {}

    AccuseForm(Look look, Parts parts, BreachOverview o, Optional<Crime> before) {
        this.look = look;
        this.parts = parts;
        this.before = before;
        offence = parts.text("proof-offence", ProofMsg.CRIME_OFFENCE, before.map(Crime::offence));
        reference =
                parts.text(
                        "proof-crime-ref",
                        ProofMsg.CRIME_REFERENCE,
                        before.flatMap(Crime::reference));
        isTheBreach = look.widgets().check("proof-crime-is-breach", ProofMsg.CRIME_IS_BREACH);
        isTheBreach.setSelected(before.map(Crime::isTheBreach).orElse(false));
        boolean offenceItself = PointToProve.isOffence(o.file().regime(), o.proof().broken());
        isTheBreach.setVisible(offenceItself);
        isTheBreach.setManaged(offenceItself);
        Optional<Crime.Detention> held = before.flatMap(Crime::detention);
        arrived =
                parts.moment(
                        "proof-arrived",
                        ProofMsg.CRIME_ARRIVED,
                        held.map(Crime.Detention::arrivedAt));
        authorised =
                parts.moment(
                        "proof-authorised",
                        ProofMsg.CRIME_AUTHORISED,
                        held.flatMap(Crime.Detention::authorisedAt));
        decision = decision(before.flatMap(Crime::decision));
    }

    private Decision decision(Optional<Crime.Decided> decided) {
        return new Decision(
                parts.maybe(
                        "proof-outcome",
                        List.of(Crime.Outcome.values()),
                        ToldWords::outcome,
                        decided.map(Crime.Decided::outcome)),
                parts.moment(
                        "proof-decided-at",
                        ProofMsg.CRIME_DECIDED_AT,
                        decided.map(Crime.Decided::at)),
                parts.text(
                        "proof-decided-words",
                        ProofMsg.CRIME_WORDS,
                        decided.flatMap(Crime.Decided::words)));
    }

    OpenForm open() {
        return new OpenForm(
                new OpenForm.Words(ProofMsg.CRIME_TITLE, ProofMsg.CRIME_KEEP, ProofMsg.CRIME_KEPT),
                Boxes.column(
                        isTheBreach,
                        look.forms()
                                .twoColumns(
                                        look.forms()
                                                .row(ProofMsg.CRIME_OFFENCE, offence)
                                                .required(),
                                        look.forms().row(ProofMsg.CRIME_REFERENCE, reference),
                                        parts.row(ProofMsg.CRIME_ARRIVED, arrived)
                                                .advice(ProofMsg.CRIME_ARRIVED_ADVICE),
                                        parts.row(ProofMsg.CRIME_AUTHORISED, authorised),
                                        look.forms()
                                                .row(ProofMsg.CRIME_OUTCOME, decision.outcome()),
                                        parts.row(ProofMsg.CRIME_DECIDED_AT, decision.at()),
                                        look.forms().row(ProofMsg.CRIME_WORDS, decision.words()))),
                offence,
                this::entered);
    }

    private OpenForm.Entered entered() {
        Optional<Instant> at = arrived.valueProperty().get();
        Optional<Instant> allowed = authorised.valueProperty().get();
        Optional<Instant> when = decision.at().valueProperty().get();
        if (at.isEmpty() && allowed.isPresent()) {
            return new OpenForm.Entered.Missing(ProofMsg.PROBLEM_ARRIVAL);
        }
        if (decision.outcome().getValue().isPresent() != when.isPresent()) {
            return new OpenForm.Entered.Missing(ProofMsg.PROBLEM_DECISION);
        }
        Optional<Crime.Decided> decided =
                decision.outcome()
                        .getValue()
                        .flatMap(
                                o ->
                                        when.map(
                                                t ->
                                                        new Crime.Decided(
                                                                o,
                                                                t,
                                                                Parts.typed(decision.words()))));
        return new OpenForm.Entered.Ready(
                new Step.Accuse(
                        new Crime(
                                before.map(Crime::number).orElse(0),
                                offence.getText().strip(),
                                Parts.typed(reference),
                                isTheBreach.isSelected(),
                                at.map(t -> new Crime.Detention(t, allowed)),
                                decided)));
    }
}
