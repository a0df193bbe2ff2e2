package hedgeward.ui.order;

import hedgeward.domain.visit.VisitPlan;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// The visits a template proposes, each with its box.
record PlanFields(FormPlace place) {

    List<Node> of(PlanModel form) {
        if (form.choices().isEmpty()) {
            return List.of(place.look().widgets().label(CaseMsg.PLAN_NOTHING));
        }
        VBox boxes = new VBox(12);
        for (PlanModel.Choice choice : form.choices()) {
            String id = FormPlace.PREFIX + "proposal-" + boxes.getChildren().size();
            CheckBox box = place.look().widgets().check(id, CaseMsg.PLAN_PROPOSAL);
            box.setText(words(choice.proposal()));
            place.scope().bindBoth(box.selectedProperty(), choice.wanted());
            boxes.getChildren().add(box);
        }
        return List.of(place.look().widgets().label(CaseMsg.PLAN_ADVICE), boxes);
    }

    private String words(VisitPlan.Proposal proposal) {
        Look look = place.look();
        return look.messages()
                .text(
                        CaseMsg.PLAN_PROPOSAL,
                        look.times().window(proposal.window().from(), proposal.window().to()),
                        new VisitWords(look.messages()).purpose(proposal.purpose()));
    }
}
