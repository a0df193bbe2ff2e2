package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Exhibits and witnesses on the left, crimes apart from the breach on the right.
final class BesideCards {

    private final Look look;
    private final ProofController controller;
    private final VBox exhibits = Boxes.column();
    private final VBox crimes = Boxes.column();
    private final GridPane root = new GridPane(16, 16);

    BesideCards(
            Look look, ProofModel model, ProofController controller, ProofController.Desk desk) {
        this.look = look;
        this.controller = controller;
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        root.getColumnConstraints().setAll(half, half);
        Button produce =
                look.widgets()
                        .button(
                                "proof-produce",
                                ProofMsg.EXHIBIT_ADD,
                                () -> controller.onForm(new ProofForm.Produce(Optional.empty())));
        Button accuse =
                look.widgets()
                        .button(
                                "proof-crime",
                                ProofMsg.CRIME_ADD,
                                () -> controller.onForm(new ProofForm.Accuse(Optional.empty())));
        VBox left = card("proof-exhibits", ProofMsg.EXHIBITS_TITLE, produce, exhibits);
        VBox right = card("proof-crimes", ProofMsg.CRIMES_TITLE, accuse, crimes);
        right.getChildren().add(1, look.widgets().muted(ProofMsg.CRIMES_ADVICE));
        root.addRow(0, left, right);
        desk.scope().observe(model.overviewProperty(), o -> o.ifPresent(this::show));
    }

    Node root() {
        return root;
    }

    private VBox card(String id, ProofMsg title, Button add, VBox lines) {
        VBox card = Boxes.card(Boxes.row(look.widgets().section(title), Boxes.gap(), add), lines);
        card.setId(id);
        return card;
    }

    private void show(BreachOverview overview) {
        List<Exhibit> held = overview.proof().file().exhibits();
        exhibits.getChildren()
                .setAll(
                        held.isEmpty()
                                ? List.of(look.widgets().muted(ProofMsg.EXHIBITS_EMPTY))
                                : held.stream().map(this::exhibit).toList());
        List<Crime> beside = overview.proof().file().crimes();
        crimes.getChildren()
                .setAll(
                        beside.isEmpty()
                                ? List.of(look.widgets().muted(ProofMsg.CRIMES_EMPTY))
                                : beside.stream().map(this::crime).toList());
    }

    private Node exhibit(Exhibit exhibit) {
        Label reference = look.widgets().value(exhibit.reference());
        reference.getStyleClass().add("hw-strong");
        Label words =
                look.widgets()
                        .value(
                                ToldWords.exhibit(exhibit.kind())
                                        + exhibit.words().map(w -> ": " + w).orElse(""));
        Button correct =
                correct(
                        "proof-exhibit-" + exhibit.number(),
                        exhibit.reference(),
                        new ProofForm.Produce(Optional.of(exhibit)));
        return new HBox(8, Boxes.grow(new VBox(2, reference, words)), correct);
    }

    private Node crime(Crime crime) {
        Label offence =
                look.widgets()
                        .value(crime.offence() + crime.reference().map(r -> " · " + r).orElse(""));
        offence.getStyleClass().add("hw-strong");
        VBox words = new VBox(2, offence);
        words.getChildren().addAll(lines(crime));
        Button correct =
                correct(
                        "proof-crime-" + crime.number(),
                        crime.offence(),
                        new ProofForm.Accuse(Optional.of(crime)));
        return new HBox(8, Boxes.grow(words), correct);
    }

    private List<Node> lines(Crime crime) {
        List<Node> lines = new ArrayList<>();
        if (crime.isTheBreach()) {
            lines.add(look.widgets().label(ProofMsg.CRIME_IS_THE_BREACH));
        }
        crime.decision()
                .ifPresentOrElse(
                        d ->
                                lines.add(
                                        look.widgets()
                                                .label(
                                                        ProofMsg.CRIME_DECIDED,
                                                        ToldWords.outcome(d.outcome()),
                                                        look.times().dayTime(d.at()),
                                                        d.words().orElse(""))),
                        () -> crime.detention().ifPresent(d -> lines.addAll(detention(d))));
        return lines;
    }

    /// The detention clock of the crime, in words only: the big clock of the page is the court's.
    private List<Node> detention(Crime.Detention detention) {
        DetentionClock clock = DetentionClock.of(detention.arrivedAt(), detention.authorisedAt());
        List<Node> lines = new ArrayList<>();
        lines.add(
                look.widgets()
                        .label(ProofMsg.CRIME_DETENTION, look.times().dayTime(clock.endsAt())));
        clock.reviews()
                .forEach(
                        r ->
                                lines.add(
                                        look.widgets()
                                                .muted(
                                                        ProofMsg.CRIME_REVIEW,
                                                        r.number(),
                                                        look.times().dayTime(r.actBy()))));
        return lines;
    }

    private Button correct(String id, String what, ProofForm form) {
        Button button = look.widgets().button(id, ProofMsg.CORRECT, () -> controller.onForm(form));
        button.setAccessibleText(look.messages().text(ProofMsg.CORRECT_SPOKEN, what));
        return button;
    }
}
