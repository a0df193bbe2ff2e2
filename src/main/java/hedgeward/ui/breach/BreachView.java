package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.ui.breach.evidence.EvidenceController;
import hedgeward.ui.breach.proof.ProofController;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.BreachWords;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The page: who and which case, the clock, the steps with their form, then what is known beside
/// the terms.
final class BreachView {

    private final Look look;
    private final BreachModel model;
    private final BreachController controller;
    private final StackPane root = new StackPane();
    private final HBox heading = Boxes.row();
    private final EventHandler<KeyEvent> onF1 = this::onKey;
    private final Node page;

    /// What stands on the page beside its own parts.
    record Parts(UiTicker ticker, ProofController proof, EvidenceController evidence) {}

    BreachView(
            Look look, BreachModel model, BreachController controller, Parts parts, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Node clock = new ClockPanel(look, model, controller.sheet(), parts.ticker(), scope).root();
        Node detention = new DetentionPanel(look, model, controller, parts.ticker(), scope).root();
        Node steps = new StepBar(look, model, controller, scope).root();
        Node forms = new FormPanel(look, model, controller, scope).root();
        VBox facts = new FactsCard(look, model, scope).root();
        GridPane below = new GridPane(16, 16);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        below.getColumnConstraints().setAll(half, half);
        below.addRow(0, facts, parts.proof().points());
        this.page =
                Boxes.scrolled(
                        Boxes.page(
                                heading,
                                clock,
                                detention,
                                steps,
                                forms,
                                parts.proof().matrix(),
                                below,
                                new CorrectionsCard(look, model, controller, scope).root(),
                                parts.proof().beside(),
                                parts.evidence().root(),
                                new PaperBar(look, controller).root()));
        scope.observe(model.overviewProperty(), this::show);
        scope.onEnd(root.sceneProperty().subscribe(this::moveKeys)::unsubscribe);
        scope.observe(model.askedProperty(), _ -> show(model.overviewProperty().get()));
    }

    Parent root() {
        return root;
    }

    /// F1 unfolds the working from wherever the keyboard is.
    private void moveKeys(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, onF1);
        }
        if (after != null) {
            after.addEventHandler(KeyEvent.KEY_PRESSED, onF1);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            model.workingShownProperty().set(!model.workingShownProperty().get());
            event.consume();
        }
    }

    private void show(Optional<BreachOverview> overview) {
        if (overview.isPresent()) {
            overview.ifPresent(this::head);
            root.getChildren().setAll(page);
        } else if (model.askedProperty().get()) {
            root.getChildren().setAll(look.empty(Icon.BREACHES, BreachMsg.GONE));
        }
    }

    private void head(BreachOverview overview) {
        Label title =
                look.widgets()
                        .pageTitle(
                                BreachMsg.HEADING,
                                overview.file().parties().respondent().name().listed());
        StateChip chip = new BreachWords(look.messages()).chip(overview.breach().state()).quiet();
        String open = look.messages().text(BreachMsg.OPEN_CASE, overview.file().ref().value());
        heading.getChildren()
                .setAll(
                        title,
                        chip,
                        Boxes.gap(),
                        look.widgets().link("breach-open-case", open, controller::onOpenCase));
    }
}
