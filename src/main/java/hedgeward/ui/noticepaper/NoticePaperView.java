package hedgeward.ui.noticepaper;

import hedgeward.app.noticepaper.NoticeStatement;
import hedgeward.domain.law.LegalSource;
import hedgeward.print.PagePicture;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages at the left, at the right what they must state and how they leave.
final class NoticePaperView {

    private static final double SIDE = 320;
    private static final double WIDEST = 720;

    private final Look look;
    private final VBox sheets = new VBox(16);
    private final VBox statements = new VBox(8);
    private final Label said;
    private final VBox root;

    NoticePaperView(
            Look look, NoticePaperModel model, NoticePaperController controller, Scope scope) {
        this.look = look;
        this.said = look.widgets().value("");
        said.setId("notice-paper-said");
        said.getStyleClass().add("hw-words");
        said.managedProperty().bind(said.visibleProperty());
        sheets.getStyleClass().add("hw-desk-of-paper");
        sheets.setId("notice-paper-pages");
        sheets.setAlignment(Pos.TOP_CENTER);
        ScrollPane pages = Boxes.scrolled(sheets);
        HBox content = new HBox(16, Boxes.grow(pages), side(model, controller));
        VBox.setVgrow(content, Priority.ALWAYS);
        root =
                Boxes.page(
                        Boxes.row(
                                look.widgets().pageTitle(NoticePaperMsg.TITLE),
                                look.widgets().muted(NoticePaperMsg.INTRO)),
                        content);
        root.setId("notice-paper");
        scope.observe(model.shownProperty(), it -> it.ifPresent(this::show));
        scope.observe(model.saidProperty(), this::say);
    }

    Parent root() {
        return root;
    }

    private Region side(NoticePaperModel model, NoticePaperController controller) {
        Button print =
                look.widgets()
                        .primary("notice-paper-print", NoticePaperMsg.PRINT, controller::onPrint);
        Button save =
                look.widgets().button("notice-paper-save", NoticePaperMsg.SAVE, controller::onSave);
        for (Button button : List.of(print, save)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.disableProperty()
                    .bind(
                            model.shownProperty()
                                    .map(Optional::isEmpty)
                                    .flatMap(none -> controller.busy().map(busy -> none || busy)));
        }
        VBox side =
                new VBox(
                        16,
                        Boxes.card(look.widgets().section(NoticePaperMsg.STATES), statements),
                        look.widgets().muted(NoticePaperMsg.LEFT_OUT),
                        said,
                        print,
                        save);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        return side;
    }

    private void show(NoticePaperModel.Shown shown) {
        sheets.getChildren().clear();
        for (int i = 0; i < shown.pages().size(); i++) {
            sheets.getChildren().add(sheet(shown.pages().get(i), i + 1, shown.pages().size()));
        }
        statements.getChildren().clear();
        shown.statements().entrySet().stream()
                .map(this::statement)
                .forEach(statements.getChildren()::add);
    }

    private Label statement(Map.Entry<NoticeStatement, LegalSource> entry) {
        Label line = look.widgets().label(key(entry.getKey()), entry.getValue().shortly());
        line.setWrapText(true);
        line.setGraphic(Icon.DONE.node());
        line.getStyleClass().addAll("hw-words", State.DONE.styleClass());
        return line;
    }

    private static NoticePaperMsg key(NoticeStatement statement) {
        return switch (statement) {
            case GROUNDS -> NoticePaperMsg.STATES_GROUNDS;
            case ARREST -> NoticePaperMsg.STATES_ARREST;
            case HEARING -> NoticePaperMsg.STATES_HEARING;
            case CONTINUES -> NoticePaperMsg.STATES_CONTINUES;
            case ORDER -> NoticePaperMsg.STATES_ORDER;
        };
    }

    private Node sheet(PagePicture page, int number, int of) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb().duplicate(),
                        page.width());
        ImageView picture = new ImageView(image);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(WIDEST);
        picture.setAccessibleText(look.messages().text(NoticePaperMsg.PAGE, number, of));
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("hw-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }

    private void say(Optional<NoticePaperModel.Said> words) {
        for (State state : State.values()) {
            said.getStyleClass().remove(state.styleClass());
        }
        said.setVisible(words.isPresent());
        said.setText(words.map(NoticePaperModel.Said::words).orElse(""));
        said.setGraphic(words.map(w -> w.state().icon().node()).orElse(null));
        words.ifPresent(w -> said.getStyleClass().add(w.state().styleClass()));
    }
}
