package hedgeward.ui.breach.proof;

import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.app.proof.ProofSheet;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.TermKey;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.List;
import java.util.Optional;

/// An officer's decision on one cell, beside what the register suggests.
record RuleForm(Look look, Parts parts, ProofSheet sheet, int told, TermKey term) {

    OpenForm open() {
        Reading reading = sheet.matrix().reading(told, term);
        Optional<Ruling> before = sheet.file().ruling(told, term);
        Label suggested =
                look.widgets()
                        .label(
                                ProofMsg.CELL_SUGGESTED,
                                ToldWords.finding(reading.finding()),
                                MatrixCell.reasons(reading));
        ComboBox<Finding> decided =
                parts.choice(
                        "proof-decided",
                        List.of(Finding.values()),
                        ToldWords::finding,
                        before.map(Ruling::decided).orElse(reading.finding()));
        TextField why =
                parts.text(
                        "proof-why",
                        ProofMsg.RULE_WHY,
                        before.map(Ruling::why).filter(w -> !w.isEmpty()));
        return new OpenForm(
                new OpenForm.Words(ProofMsg.RULE_TITLE, ProofMsg.RULE_KEEP, ProofMsg.RULE_KEPT),
                Boxes.column(
                        look.widgets().label(ProofMsg.RULE_WHICH, told, term.number()),
                        suggested,
                        rows(decided, why)),
                decided,
                () ->
                        new OpenForm.Entered.Ready(
                                new Step.Rule(
                                        told, term, decided.getValue(), why.getText().strip())));
    }

    private Node rows(ComboBox<Finding> decided, TextField why) {
        return look.forms()
                .twoColumns(
                        look.forms().row(ProofMsg.RULE_DECIDED, decided),
                        look.forms().row(ProofMsg.RULE_WHY, why).advice(ProofMsg.RULE_WHY_ADVICE));
    }
}
