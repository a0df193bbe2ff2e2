package hedgeward.ui.order;

import hedgeward.domain.visit.VisitPlan;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;

/// The visits a template proposes, each ticked until it is not wanted.
record PlanModel(List<Choice> choices) implements FormModel {

    /// One proposal and whether it is wanted.
    record Choice(VisitPlan.Proposal proposal, BooleanProperty wanted) {}

    PlanModel {
        choices = List.copyOf(choices);
    }

    static PlanModel of(List<VisitPlan.Proposal> proposals) {
        return new PlanModel(
                proposals.stream()
                        .map(proposal -> new Choice(proposal, new SimpleBooleanProperty(true)))
                        .toList());
    }

    @Override
    public CaseStep step() {
        return CaseStep.PLAN_VISITS;
    }

    List<VisitPlan.Proposal> wanted() {
        return choices.stream().filter(c -> c.wanted().get()).map(Choice::proposal).toList();
    }
}
