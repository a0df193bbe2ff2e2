package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.restricted.RestrictedMsg;
import hedgeward.ui.restricted.RestrictionController;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A button for each step, named for it: the next one first and marked, then what else may be done
/// now. Reporting a breach keeps its place at the right. What is rare, or may not be done now,
/// stands under *More*, each with the reason.
final class ActionsView {

    private static final double ONE_ROW = 820;
    private static final String NEXT = "accent";

    private final Look look;
    private final CaseModel model;
    private final ObservableValue<Instant> now;
    private final Map<CaseStep, Offer> offers = new EnumMap<>(CaseStep.class);
    private final FlowPane lawful = new FlowPane(8, 8);
    private final GridPane others = new GridPane(12, 8);
    private final ToggleButton more;
    private final RestrictionController restriction;
    private final VBox root;
    private List<CaseStep> placed = List.of();

    /// A step's button in its place, and why it may not be pressed.
    private record Offer(Button button, StackPane around, Tooltip reason, Label why) {}

    ActionsView(
            Look look,
            CaseModel model,
            CaseController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.now = now;
        for (CaseStep step : CaseStep.values()) {
            offers.put(step, offer(step, controller.steps()));
        }
        this.restriction = controller.restriction();
        this.more = look.widgets().toggle("case-steps-more", CaseMsg.STEPS_MORE);
        this.root = Boxes.column(bar(), others);
        others.setId("case-steps-others");
        others.getStyleClass().add("hw-card");
        scope.onChange(more.selectedProperty(), this::unfold);
        scope.observe(model.overviewProperty(), _ -> mark());
        scope.listen(model.formProperty(), this::afterForm);
        scope.listen(now, _ -> mark());
        unfold();
    }

    Node root() {
        return root;
    }

    private Offer offer(CaseStep step, StepsController steps) {
        Button button =
                look.widgets().button("case-step-" + step, step.label(), () -> steps.onStep(step));
        button.setMinWidth(Button.USE_PREF_SIZE);
        StackPane around = new StackPane(button);
        around.setAlignment(Pos.TOP_LEFT);
        Tooltip reason = new Tooltip();
        Tooltip.install(around, reason);
        Label why = look.widgets().value("");
        why.getStyleClass().add("hw-muted");
        return new Offer(button, around, reason, why);
    }

    private HBox bar() {
        lawful.setPrefWrapLength(ONE_ROW);
        more.setMinWidth(ToggleButton.USE_PREF_SIZE);
        HBox bar = Boxes.row(Boxes.grow(lawful), more, report().around());
        bar.setAlignment(Pos.TOP_LEFT);
        return bar;
    }

    private Offer report() {
        return offered(CaseStep.REPORT_BREACH);
    }

    /// Every step has its button from the beginning.
    private Offer offered(CaseStep step) {
        return Optional.ofNullable(offers.get(step)).orElseThrow();
    }

    private void unfold() {
        boolean open = more.isSelected() && !others.getChildren().isEmpty();
        others.setVisible(open);
        others.setManaged(open);
    }

    /// When a form closes, the keyboard's place goes back to the steps.
    private void afterForm(Optional<FormModel> form) {
        mark();
        if (form.isEmpty()) {
            placed.stream()
                    .findFirst()
                    .map(step -> offered(step).button())
                    .orElse(report().button())
                    .requestFocus();
        }
    }

    private void mark() {
        model.overviewProperty().get().ifPresent(this::mark);
    }

    private void mark(CaseOverview overview) {
        Optional<CaseStep> next =
                CaseStep.next(overview.file(), hasPlannedVisits(overview), now.getValue());
        boolean formOpen = model.formProperty().get().isPresent();
        List<CaseStep> may = new ArrayList<>();
        offers.forEach(
                (step, offer) -> {
                    Optional<MsgKey> whyNot = step.whyNot(overview.file(), now.getValue());
                    say(offer, whyNot);
                    offer.button().getStyleClass().remove(NEXT);
                    if (!formOpen && next.equals(Optional.of(step))) {
                        offer.button().getStyleClass().add(NEXT);
                    }
                    if (whyNot.isEmpty() && step != CaseStep.REPORT_BREACH && !step.isRare()) {
                        may.add(next.equals(Optional.of(step)) ? 0 : may.size(), step);
                    }
                });
        if (!placed.equals(may) || lawful.getChildren().isEmpty()) {
            place(may);
        }
    }

    private void say(Offer offer, Optional<MsgKey> whyNot) {
        String reason = look.messages().text(whyNot.orElse(CaseMsg.STEP_MAY_BE_TAKEN));
        offer.button().setDisable(whyNot.isPresent());
        offer.button().setAccessibleHelp(reason);
        offer.reason().setText(reason);
        offer.why().setText(reason);
    }

    private void place(List<CaseStep> may) {
        placed = List.copyOf(may);
        lawful.getChildren().clear();
        others.getChildren().clear();
        may.forEach(step -> lawful.getChildren().add(offered(step).around()));
        offers.forEach(
                (step, offer) -> {
                    if (!may.contains(step) && step != CaseStep.REPORT_BREACH) {
                        others.addRow(others.getRowCount(), offer.around(), offer.why());
                    }
                });
        addRestrict();
        more.setVisible(!others.getChildren().isEmpty());
        unfold();
    }

    private void addRestrict() {
        if (restriction.mayRestrict()) {
            Label why = look.widgets().muted(RestrictedMsg.RESTRICT_WHY);
            others.addRow(
                    others.getRowCount(),
                    look.widgets()
                            .button(
                                    "case-restrict",
                                    RestrictedMsg.RESTRICT,
                                    restriction::onRestrict),
                    why);
        }
    }

    private static boolean hasPlannedVisits(CaseOverview overview) {
        return overview.visits().stream()
                .anyMatch(visit -> visit.state() instanceof VisitState.Planned);
    }
}
