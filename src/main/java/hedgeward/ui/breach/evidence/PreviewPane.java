package hedgeward.ui.breach.evidence;

import hedgeward.app.evidence.Pixels;
import hedgeward.app.evidence.Preview;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is in the file looked at: colours or words, never the file itself.
final class PreviewPane {

    private static final double WIDEST = 880;
    private static final int ROWS = 16;

    private final Look look;
    private final EvidenceController controller;
    private final VBox root = Boxes.column();

    PreviewPane(Look look, EvidenceModel model, EvidenceController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        root.setId("evidence-preview");
        root.getStyleClass().add("hw-inset");
        scope.observe(model.shownProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<EvidenceModel.Shown> shown) {
        root.setVisible(shown.isPresent());
        root.setManaged(shown.isPresent());
        root.getChildren().setAll(shown.map(this::parts).orElse(List.of()));
    }

    private List<Node> parts(EvidenceModel.Shown shown) {
        Label name = look.widgets().value(shown.file().label().name().text());
        name.getStyleClass().add("hw-strong");
        Button close =
                look.widgets().button("evidence-close", EvidenceMsg.CLOSE, controller::onClose);
        List<Node> parts = new ArrayList<>();
        switch (shown.preview()) {
            case Preview.Drawn(Pixels pixels, int page, int pages) -> {
                parts.add(Boxes.row(name, Boxes.gap(), turning(shown, page, pages), close));
                parts.add(picture(pixels));
            }
            case Preview.Words(String text, boolean isCut) -> {
                parts.add(Boxes.row(name, Boxes.gap(), close));
                parts.add(words(text));
                if (isCut) {
                    parts.add(look.widgets().muted(EvidenceMsg.CUT));
                }
            }
            case Preview.Nothing(Preview.Why why) -> {
                parts.add(Boxes.row(name, Boxes.gap(), close));
                parts.add(look.widgets().value(controller.words().nothing(why)));
            }
        }
        return parts;
    }

    private Node turning(EvidenceModel.Shown shown, int page, int pages) {
        if (pages == 1) {
            return Boxes.row();
        }
        Button before =
                look.widgets()
                        .button(
                                "evidence-page-before",
                                EvidenceMsg.PREVIOUS_PAGE,
                                () -> controller.onLook(shown.file(), page - 1));
        Button next =
                look.widgets()
                        .button(
                                "evidence-page-next",
                                EvidenceMsg.NEXT_PAGE,
                                () -> controller.onLook(shown.file(), page + 1));
        before.setDisable(page == 0);
        next.setDisable(page == pages - 1);
        return Boxes.row(look.widgets().label(EvidenceMsg.PAGE, page + 1, pages), before, next);
    }

    private static Node picture(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.colours(),
                        0,
                        pixels.width());
        ImageView view = new ImageView(image);
        view.setId("evidence-picture");
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(WIDEST, pixels.width()));
        return view;
    }

    private TextArea words(String text) {
        TextArea area = new TextArea(text);
        area.setId("evidence-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return area;
    }
}
