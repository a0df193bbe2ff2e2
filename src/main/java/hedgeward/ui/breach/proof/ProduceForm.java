package hedgeward.ui.breach.proof;

import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.proof.Exhibit;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import java.util.List;
import java.util.Optional;

/// An exhibit or a witness.
record ProduceForm(Look look, Parts parts, Optional<Exhibit> before) {

    OpenForm open() {
        TextField reference =
                parts.text(
                        "proof-reference",
                        ProofMsg.EXHIBIT_REFERENCE,
                        before.map(Exhibit::reference));
        ComboBox<Exhibit.Kind> kind =
                parts.choice(
                        "proof-kind",
                        List.of(Exhibit.Kind.values()),
                        ToldWords::exhibit,
                        before.map(Exhibit::kind).orElse(Exhibit.Kind.WITNESS));
        TextField words =
                parts.text(
                        "proof-exhibit-words",
                        ProofMsg.EXHIBIT_WORDS,
                        before.flatMap(Exhibit::words));
        return new OpenForm(
                new OpenForm.Words(
                        ProofMsg.EXHIBIT_TITLE, ProofMsg.EXHIBIT_KEEP, ProofMsg.EXHIBIT_KEPT),
                rows(reference, kind, words),
                reference,
                () -> entered(reference, kind, words));
    }

    private Node rows(TextField reference, ComboBox<Exhibit.Kind> kind, TextField words) {
        return look.forms()
                .twoColumns(
                        look.forms()
                                .row(ProofMsg.EXHIBIT_REFERENCE, reference)
                                .required()
                                .advice(ProofMsg.EXHIBIT_REFERENCE_ADVICE),
                        look.forms().row(ProofMsg.EXHIBIT_KIND, kind),
                        look.forms().row(ProofMsg.EXHIBIT_WORDS, words));
    }

    private OpenForm.Entered entered(
            TextField reference, ComboBox<Exhibit.Kind> kind, TextField words) {
        return new OpenForm.Entered.Ready(
                new Step.Produce(
                        new Exhibit(
                                before.map(Exhibit::number).orElse(0),
                                kind.getValue(),
                                reference.getText().strip(),
                                Parts.typed(words))));
    }
}
