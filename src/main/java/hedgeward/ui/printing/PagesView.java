package hedgeward.ui.printing;

import hedgeward.print.PagePicture;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The pages, one at a time, as pictures of the very document; above them what was said of it.
final class PagesView {

    private static final double WIDEST = 794;
    private static final double EDGE = 32;

    private final Look look;
    private final PrintScheduleModel model;
    private final PrintScheduleController controller;
    private final ImageView picture = new ImageView();
    private final VBox root;

    PagesView(
            Look look, PrintScheduleModel model, PrintScheduleController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Label said = look.widgets().value("");
        said.setId("printing-said");
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("hw-strong", "hw-words");
        scope.observe(model.saidProperty(), it -> say(said, it));
        picture.setId("printing-page");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        Node body = body(scope);
        this.root = Boxes.column(Boxes.row(pager(scope), Boxes.grow(said)), Boxes.grow(body));
    }

    private Node body(Scope scope) {
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("hw-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane desk = new StackPane(sheet);
        desk.setMinWidth(0);
        ScrollPane pane = Boxes.scrolled(desk);
        pane.setId("printing-pages");
        pane.viewportBoundsProperty()
                .subscribe(
                        bounds ->
                                picture.setFitWidth(
                                        Math.clamp(bounds.getWidth() - EDGE, 200, WIDEST)));
        Node empty = look.empty(Icon.DOCUMENT, PrintingMsg.PREVIEW_EMPTY);
        StackPane body = new StackPane(empty, pane);
        body.getStyleClass().add("hw-desk-of-paper");
        scope.observe(
                model.pictureProperty(),
                it -> {
                    picture.setImage(it.map(PagesView::image).orElse(null));
                    pane.setVisible(it.isPresent());
                    empty.setVisible(it.isEmpty());
                });
        return body;
    }

    Node root() {
        return root;
    }

    private static void say(Label label, Optional<PrintScheduleModel.Said> said) {
        for (State state : State.values()) {
            label.getStyleClass().remove(state.styleClass());
        }
        label.setText(said.map(PrintScheduleModel.Said::words).orElse(""));
        label.setGraphic(said.map(s -> s.state().icon().node()).orElse(null));
        said.ifPresent(s -> label.getStyleClass().add(s.state().styleClass()));
    }

    private HBox pager(Scope scope) {
        Label where = look.widgets().value("");
        where.setId("printing-where");
        where.getStyleClass().add("hw-figures");
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox pager =
                Boxes.row(
                        look.widgets()
                                .iconOnly(
                                        "printing-previous",
                                        Icon.PREVIOUS,
                                        PrintingMsg.PREVIOUS,
                                        () -> controller.onPage(-1)),
                        where,
                        look.widgets()
                                .iconOnly(
                                        "printing-next",
                                        Icon.NEXT,
                                        PrintingMsg.NEXT,
                                        () -> controller.onPage(1)));
        pager.setMinWidth(Region.USE_PREF_SIZE);
        scope.observe(model.previewProperty(), _ -> tell(pager, where));
        scope.listen(model.pageProperty(), _ -> tell(pager, where));
        return pager;
    }

    private void tell(HBox pager, Label where) {
        Optional<Preview> preview = model.previewProperty().get();
        pager.setVisible(preview.isPresent());
        pager.setManaged(preview.isPresent());
        int page = model.pageProperty().get();
        int pages = preview.map(Preview::pages).orElse(0);
        where.setText(look.messages().text(PrintingMsg.PAGE, page, pages));
        picture.setAccessibleText(look.messages().text(PrintingMsg.PAGE_SPOKEN, page, pages));
    }

    private static WritableImage image(PagePicture page) {
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
        return image;
    }
}
