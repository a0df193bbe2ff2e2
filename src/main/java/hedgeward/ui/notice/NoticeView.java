package hedgeward.ui.notice;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The page: the form in one pass at the left, what it comes to at the right. Ctrl+Enter records,
/// Esc leaves and keeps the draft.
final class NoticeView {

    private static final KeyCombination RECORD =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final Duration TYPING_PAUSE = Duration.millis(400);
    private static final double MARGIN = 48;
    private static final double SCROLL_BAR = 12;

    private final Look look;
    private final NoticeModel model;
    private final NewNoticeController controller;
    private final NoticeFields fields;
    private final VBox form;
    private final ScrollPane scrolled;
    private final VBox root;

    NoticeView(
            Look look,
            NoticeModel model,
            NewNoticeController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.fields = new NoticeFields(look, model, ticker, scope);
        this.form = form(scope);
        this.scrolled = Boxes.scrolled(form);
        Region side = new SideView(look, model, controller, ticker, scope).root();
        HBox content = new HBox(16, Boxes.grow(scrolled), column(side));
        VBox.setVgrow(content, Priority.ALWAYS);
        root = Boxes.page(head(scope), content);
        root.setId("notice");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onRecordKeys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onEscape);
        keepAtEveryPause(scope);
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor into a field and the field into view.
    void goTo(NoticeField field) {
        fields.control(field).ifPresent(this::goTo);
    }

    private void goTo(Node control) {
        Bounds bounds = form.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
        double height = scrolled.getViewportBounds().getHeight();
        double room = form.getHeight() - height;
        double top = room * scrolled.getVvalue();
        boolean inView = bounds.getMinY() >= top && bounds.getMaxY() <= top + height;
        if (room > 0 && !inView) {
            scrolled.setVvalue(Math.clamp((bounds.getMinY() - MARGIN) / room, 0, 1));
        }
        Node time = control.lookup("#" + control.getId() + "-time");
        (time == null ? control : time).requestFocus();
    }

    private VBox form(Scope scope) {
        PeopleCards people = new PeopleCards(look, model, fields);
        NoticeCards notice = new NoticeCards(look, model, fields, scope);
        DecisionCards decision = new DecisionCards(look, model, fields, scope);
        VBox cards =
                new VBox(
                        16,
                        new AsideCard(look, model, controller, scope).root(),
                        new WaitingCard(look, model, controller, scope).root(),
                        notice.caseCard(),
                        people.respondent(),
                        people.protectedPerson(),
                        new PartyNote(look, model, scope).root(),
                        people.safeContact(),
                        new HomeCard(look, model, fields, scope).root(),
                        notice.grounds(),
                        new TermsCard(look, model, fields, scope).root(),
                        decision.matters(),
                        decision.weighed(),
                        decision.decision(),
                        notice.service(),
                        notice.hearing());
        cards.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        return cards;
    }

    /// Keeps its width whatever the form asks for, and scrolls only in a very low window.
    private static ScrollPane column(Region side) {
        ScrollPane pane = Boxes.scrolled(side);
        pane.setMinWidth(side.getPrefWidth() + SCROLL_BAR);
        pane.setPrefWidth(side.getPrefWidth() + SCROLL_BAR);
        return pane;
    }

    private HBox head(Scope scope) {
        Label intro = look.widgets().muted(NoticeMsg.INTRO);
        Label restored = look.widgets().label(NoticeMsg.RESTORED);
        restored.setGraphic(Icon.NOTE.node());
        restored.setId("notice-restored");
        HBox draft =
                Boxes.row(
                        restored,
                        look.widgets()
                                .link(
                                        "notice-start-afresh",
                                        look.messages().text(NoticeMsg.START_AFRESH),
                                        controller::onStartAfresh));
        draft.managedProperty().bind(draft.visibleProperty());
        intro.managedProperty().bind(intro.visibleProperty());
        scope.observe(
                model.restoredProperty(),
                now -> {
                    draft.setVisible(now);
                    intro.setVisible(!now);
                });
        return Boxes.row(
                look.widgets()
                        .pageTitle(
                                controller.isDeciding() ? NoticeMsg.DECIDE_TITLE : NoticeMsg.TITLE),
                intro,
                draft);
    }

    private void keepAtEveryPause(Scope scope) {
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(_ -> controller.onPause());
        scope.listen(model.editsProperty(), _ -> pause.playFromStart());
        scope.onEnd(pause::stop);
    }

    private void onRecordKeys(KeyEvent event) {
        if (RECORD.match(event)) {
            controller.onRecord();
            event.consume();
        }
    }

    /// Only what no open list of choices took for itself.
    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            controller.onLeave();
            event.consume();
        }
    }
}
