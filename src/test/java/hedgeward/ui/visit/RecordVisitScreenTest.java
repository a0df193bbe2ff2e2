package hedgeward.ui.visit;

import hedgeward.domain.visit.Attempt;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class RecordVisitScreenTest {

    @Test
    void looksRightWithADisclosureAndBeforeAnyCode() throws IOException {
        Snapshots.take("record-visit", 1264, 820, RecordVisitScreenTest::disclosure);
        Snapshots.take("record-visit-empty", 924, 620, RecordVisitScreenTest::empty);
        Snapshots.take("correct-visit", 1264, 900, RecordVisitScreenTest::recorded);
    }

    private static Parent empty() {
        RecordVisitDesk desk = new RecordVisitDesk();
        desk.model().codeProperty().set("V99999");
        desk.controller.onCode();
        return desk.controller.root();
    }

    private static Parent recorded() {
        RecordVisitDesk desk = new RecordVisitDesk();
        desk.controller.onShown();
        RecordVisitModel model = desk.model();
        model.codeProperty().set("V00412");
        desk.controller.onCode();
        model.attemptProperty().set(Optional.of(Attempt.SEEN));
        model.whenProperty().set("1810");
        model.aloneProperty().set(Optional.of(true));
        desk.controller.onSave();
        model.codeProperty().set("V00412");
        desk.controller.onCode();
        return desk.controller.root();
    }

    private static Parent disclosure() {
        RecordVisitDesk desk = new RecordVisitDesk();
        desk.controller.onShown();
        RecordVisitModel model = desk.model();
        model.codeProperty().set("V00412");
        desk.controller.onCode();
        model.attemptProperty().set(Optional.of(Attempt.SEEN));
        model.whenProperty().set("1810");
        desk.controller.onSave();
        model.codeProperty().set("V00411");
        desk.controller.onCode();
        model.attemptProperty().set(Optional.of(Attempt.SEEN));
        model.whenProperty().set("1030");
        model.aloneProperty().set(Optional.of(true));
        model.notesProperty().set("Spoke at the door; the children were at school.");
        model.disclosedProperty().set(true);
        desk.controller.onSave();
        return desk.controller.root();
    }
}
