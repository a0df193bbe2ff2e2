package hedgeward.ui.orders;

import hedgeward.app.access.Actor;
import hedgeward.app.order.FindOrders;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.ui.kit.Lane;

/// Has whom a search found logged, once its answer has stood long enough to be read.
record SearchLooks(Actor actor, FindOrders find, Lane lane) {

    void rested(RegisterQuestion question) {
        if (!question.text().isBlank()) {
            lane.run(() -> noted(question), _ -> {});
        }
    }

    private RegisterQuestion noted(RegisterQuestion question) {
        find.note(actor, question);
        return question;
    }
}
