package hedgeward.ui.office.retention.disposal;

import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the certificate of the chosen disposal says, and the ways to get it on paper.
final class CertificateCard {

    private static final double WIDTH = 420;
    private static final double SCROLL_BAR = 14;

    private final Look look;
    private final DisposalsModel model;
    private final HBox ways;
    private final VBox card = Boxes.card();
    private final ScrollPane root;

    CertificateCard(
            Look look,
            DisposalsModel model,
            DisposalsController controller,
            ObservableBooleanValue busy,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.ways = ways(controller, busy);
        VBox beside = new VBox(card);
        beside.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        this.root = Boxes.scrolled(beside);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.chosenProperty(), this::show);
        scope.listen(model.planProperty(), _ -> show(model.chosenProperty().get()));
    }

    Node root() {
        return root;
    }

    void focus() {
        ways.getChildren().getFirst().requestFocus();
    }

    private HBox ways(DisposalsController controller, ObservableBooleanValue busy) {
        Button print =
                look.widgets()
                        .primary(
                                "certificate-print",
                                DisposalMsg.PRINT,
                                () -> model.chosenProperty().get().ifPresent(controller::onPrint));
        print.setGraphic(Icon.PRINT.node());
        Button save =
                look.widgets()
                        .button(
                                "certificate-save",
                                DisposalMsg.SAVE,
                                () -> model.chosenProperty().get().ifPresent(controller::onSave));
        save.setGraphic(Icon.SAVE.node());
        print.disableProperty().bind(busy);
        save.disableProperty().bind(busy);
        return Boxes.row(print, save);
    }

    private void show(Optional<Disposal> chosen) {
        root.setVisible(chosen.isPresent());
        chosen.ifPresent(this::fill);
    }

    private void fill(Disposal disposal) {
        DisposalFacts parts = new DisposalFacts(look);
        DisposalWords words = new DisposalWords(look);
        LocalDate on = London.dateOf(disposal.at());
        List<Node> nodes = new ArrayList<>(head(disposal, parts, on));
        nodes.add(ways);
        nodes.add(parts.strong(DisposalMsg.WAS_DESTROYED));
        nodes.add(parts.counts(disposal.erased()));
        nodes.addAll(parts.part(DisposalMsg.WHY, words.why(disposal.rule())));
        nodes.addAll(
                parts.part(
                        DisposalMsg.BACKUPS,
                        List.of(words.backups(on, model.planProperty().get()))));
        nodes.add(
                look.widgets()
                        .muted(
                                disposal.closesReference()
                                        ? DisposalMsg.CLOSED_REF
                                        : DisposalMsg.FREE_REF));
        card.getChildren().setAll(nodes);
        root.setVvalue(0);
    }

    private List<Node> head(Disposal disposal, DisposalFacts parts, LocalDate on) {
        String number = Integer.toString(disposal.certificate());
        Label title = look.widgets().section(DisposalMsg.CERTIFICATE_OF, number);
        title.setGraphic(Icon.DOCUMENT.node());
        String day = look.times().dayYear(on);
        return List.of(
                title,
                parts.line(text(DisposalMsg.CASE_WAS, disposal.ref().value(), day)),
                parts.line(
                        text(
                                DisposalMsg.BY_TWO,
                                disposal.by(),
                                disposal.approvedBy(),
                                disposal.workstation())));
    }

    private String text(DisposalMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
