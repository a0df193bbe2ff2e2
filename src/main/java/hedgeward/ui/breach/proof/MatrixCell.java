package hedgeward.ui.breach.proof;

import hedgeward.app.proof.ProofSheet;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachMatrix;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One cell: what the register suggests and why; over it the officer's decision, once there is one.
record MatrixCell(Look look, ProofSheet sheet, Allegation told, BreachMatrix.Term term) {

    Node box(Runnable decide) {
        Reading reading = sheet.matrix().reading(told.number(), term.key());
        Optional<Ruling> ruling = sheet.file().ruling(told.number(), term.key());
        Finding standing = ruling.map(Ruling::decided).orElse(reading.finding());
        StateChip chip = new StateChip(state(standing), ToldWords.finding(standing));
        Label why = line(ruling.map(this::decided).orElseGet(() -> reasons(reading)));
        PressBox box =
                new PressBox(
                        "proof-cell-%d-%s-%d"
                                .formatted(
                                        told.number(),
                                        term.key().part().name().toLowerCase(Locale.ROOT),
                                        term.key().number()),
                        look.messages()
                                .text(
                                        ProofMsg.CELL_SPOKEN,
                                        told.number(),
                                        term.key().number(),
                                        ToldWords.finding(standing),
                                        why.getText()),
                        decide,
                        ruling.isPresent() ? chip : chip.quiet(),
                        why);
        ruling.filter(r -> r.decided() != reading.finding())
                .ifPresent(_ -> box.getChildren().add(line(suggested(reading))));
        box.getStyleClass().add("hw-matrix-cell");
        return box;
    }

    private String decided(Ruling ruling) {
        return ruling.why().isEmpty()
                ? look.messages().text(ProofMsg.CELL_DECIDED, ruling.by())
                : look.messages().text(ProofMsg.CELL_DECIDED_WHY, ruling.by(), ruling.why());
    }

    private String suggested(Reading reading) {
        return look.messages()
                .text(
                        ProofMsg.CELL_SUGGESTED,
                        ToldWords.finding(reading.finding()),
                        reasons(reading));
    }

    static String reasons(Reading reading) {
        return reading.reasons().stream().map(Reason::words).collect(Collectors.joining(" "));
    }

    private Label line(String words) {
        Label line = look.widgets().value(words);
        line.getStyleClass().add("hw-small");
        line.setWrapText(true);
        return line;
    }

    static State state(Finding finding) {
        return switch (finding) {
            case BREACH -> State.DUE_SOON;
            case ARGUABLE -> State.RUNNING;
            case NOT_A_BREACH -> State.CLOSED;
        };
    }
}
