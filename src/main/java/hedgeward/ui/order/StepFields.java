package hedgeward.ui.order;

import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.order.form.Fields;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The fields of the form that is open.
final class StepFields {

    private final Look look;
    private final CaseModel model;
    private final Scope scope;
    private final LocalDate today;
    private final Instant now;

    StepFields(Look look, CaseModel model, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.scope = scope;
        this.now = ticker.now();
        this.today = London.dateOf(now);
    }

    VBox of(FormModel form) {
        FormPlace place =
                new FormPlace(
                        look,
                        scope,
                        new Fields(look, scope, FormPlace.PREFIX),
                        today,
                        model.overviewProperty().get().orElseThrow(),
                        model.settingProperty().get().orElseThrow());
        List<Node> rows =
                switch (form) {
                    case ServiceModel service -> new ServiceFields(place).of(service);
                    case HearingModel hearing -> new HearingFields(place).of(hearing);
                    case ToldModel told -> new ToldFields(place).of(told);
                    case ResultModel result -> new ResultFields(place).of(result);
                    case OrderChangeModel change -> new OrderChangeFields(place).of(change);
                    case TermsChangeModel terms -> new TermsChangeFields(place).of(terms);
                    case CorrectionModel correction ->
                            new CorrectionFields(place, model.revealedProperty().get(), now)
                                    .of(correction);
                    case CompletionModel completion ->
                            new CompletionFields(place, model.revealedProperty().get())
                                    .of(completion);
                    case TakeBackModel taken -> new TakeBackFields(place).of(taken);
                    case PlanModel plan -> new PlanFields(place).of(plan);
                    case ReportModel report -> new ReportFields(place).of(report);
                };
        VBox box = new VBox(16);
        box.getStyleClass().add("hw-fields");
        box.getChildren().setAll(rows);
        return box;
    }
}
