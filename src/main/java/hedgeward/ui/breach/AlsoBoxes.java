package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The other breaches of the case that one arrest may be for, ticked until they are taken away. One
/// arrest starts one court clock, for however many breaches it was made.
final class AlsoBoxes {

    private final Map<BreachId, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox root = new VBox(8);

    AlsoBoxes(Look look, BreachOverview overview) {
        List<Breach> others =
                overview.together().stream().filter(b -> b.state().arrestMade().isEmpty()).toList();
        ConditionWords words = new ConditionWords(look.messages(), overview.file().regime());
        for (Breach other : others) {
            String terms =
                    other.conditions().stream().map(words::brief).collect(Collectors.joining(", "));
            CheckBox box =
                    new CheckBox(
                            look.messages()
                                    .text(
                                            BreachMsg.FORM_ALSO,
                                            look.times().dayTime(other.reportedAt()),
                                            terms));
            box.setId("breach-also-" + boxes.size());
            box.setSelected(true);
            boxes.put(other.id(), box);
            root.getChildren().add(box);
        }
        root.setVisible(!others.isEmpty());
        root.setManaged(!others.isEmpty());
    }

    Node root() {
        return root;
    }

    List<BreachId> ticked() {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
