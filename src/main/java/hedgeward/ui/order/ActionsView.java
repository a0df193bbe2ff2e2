package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A button for each step, named for it. One that may not be taken now is there but dead, and says
/// why on hover; the next one is marked.
final class ActionsView {

    private static final String NEXT = "accent";

    private final Look look;
    private final CaseModel model;
    private final ObservableValue<Instant> now;
    private final Map<CaseStep, Offer> offers = new EnumMap<>(CaseStep.class);
    private final FlowPane root = new FlowPane(8, 8);

    /// A step's button and why it may not be pressed.
    private record Offer(Button button, Tooltip reason) {}

    ActionsView(
            Look look,
            CaseModel model,
            StepsController steps,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.now = now;
        for (CaseStep step : CaseStep.values()) {
            Button button =
                    look.widgets()
                            .button("case-step-" + step, step.label(), () -> steps.onStep(step));
            StackPane around = new StackPane(button);
            Tooltip reason = new Tooltip();
            Tooltip.install(around, reason);
            offers.put(step, new Offer(button, reason));
            root.getChildren().add(around);
        }
        scope.observe(model.overviewProperty(), _ -> mark());
        scope.listen(model.formProperty(), this::afterForm);
        scope.listen(now, _ -> mark());
    }

    Node root() {
        return root;
    }

    /// When a form closes, the keyboard's place goes back to the steps.
    private void afterForm(Optional<FormModel> form) {
        mark();
        if (form.isEmpty()) {
            offers.values().stream()
                    .map(Offer::button)
                    .filter(button -> !button.isDisabled())
                    .findFirst()
                    .ifPresent(Button::requestFocus);
        }
    }

    private void mark() {
        model.overviewProperty().get().ifPresent(this::mark);
    }

    private void mark(CaseOverview overview) {
        Optional<CaseStep> next =
                CaseStep.next(overview.file(), hasPlannedVisits(overview), now.getValue());
        boolean formOpen = model.formProperty().get().isPresent();
        offers.forEach(
                (step, offer) -> {
                    Button button = offer.button();
                    Optional<MsgKey> whyNot = step.whyNot(overview.file(), now.getValue());
                    String reason = look.messages().text(whyNot.orElse(CaseMsg.STEP_MAY_BE_TAKEN));
                    button.setDisable(whyNot.isPresent());
                    button.setAccessibleHelp(reason);
                    offer.reason().setText(reason);
                    button.getStyleClass().remove(NEXT);
                    if (!formOpen && next.equals(Optional.of(step))) {
                        button.getStyleClass().add(NEXT);
                    }
                });
    }

    private static boolean hasPlannedVisits(CaseOverview overview) {
        return overview.visits().stream()
                .anyMatch(visit -> visit.state() instanceof VisitState.Planned);
    }
}
