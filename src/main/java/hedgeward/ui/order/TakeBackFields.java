package hedgeward.ui.order;

import javafx.scene.Node;

import java.util.List;

/// What taking an order back means, and why it is done.
record TakeBackFields(FormPlace place) {

    List<Node> of(TakeBackModel form) {
        return List.of(
                place.look().widgets().value(place.look().messages().text(CaseMsg.TAKE_BACK_WHAT)),
                place.look().widgets().muted(CaseMsg.TAKE_BACK_FOLLOWS),
                place.fields()
                        .notes("why", CaseMsg.TAKE_BACK_WHY, form.reason(), FormPlace.REASON_ROWS)
                        .required());
    }
}
