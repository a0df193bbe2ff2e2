package hedgeward.ui.order;

import hedgeward.ui.wording.CorrectionWords;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/// One field for each fact that is still open.
///
/// @param revealed whether the protected person is shown
record CompletionFields(FormPlace place, boolean revealed) {

    List<Node> of(CompletionModel form) {
        CorrectionWords words = new CorrectionWords(place.look(), place.overview().officers());
        List<Node> rows = new ArrayList<>();
        rows.add(
                place.look()
                        .widgets()
                        .muted(
                                form.facts().isEmpty()
                                        ? CaseMsg.COMPLETION_NONE
                                        : CaseMsg.COMPLETION_ADVICE));
        if (!revealed) {
            rows.add(place.look().widgets().muted(CaseMsg.COMPLETION_HIDDEN));
        }
        FactRows facts = new FactRows(place, words);
        form.facts().forEach((field, fact) -> rows.add(facts.of(field, fact)));
        rows.add(place.fields().text("why", CaseMsg.COMPLETION_WHY, form.reason()).required());
        return rows;
    }
}
