package hedgeward.ui.today;

import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which deadlines a changed list of bank holidays moved, until this person has read it; and that
/// the list is about to end.
final class HolidayNewsView {

    private static final int NAMED = 8;

    private final Look look;
    private final TodayController controller;
    private final VBox moved = Boxes.card();
    private final VBox root;

    HolidayNewsView(Look look, TodayModel model, TodayController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        HBox ending = Boxes.row();
        ending.setId("today-list-ends");
        ending.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        moved.setId("today-moved");
        moved.getStyleClass().add("hw-briefing");
        this.root = Boxes.column(ending, moved);
        scope.observe(model.movedProperty(), this::showMoved);
        scope.observe(model.listLeftProperty(), left -> showEnding(ending, left));
        scope.onChange(model.movedProperty(), () -> hideWhenEmpty(model));
        scope.onChange(model.listLeftProperty(), () -> hideWhenEmpty(model));
        hideWhenEmpty(model);
    }

    Node root() {
        return root;
    }

    private void hideWhenEmpty(TodayModel model) {
        shown(
                root,
                model.movedProperty().get().isPresent()
                        || model.listLeftProperty().get().isPresent());
    }

    private void showEnding(HBox banner, OptionalLong left) {
        shown(banner, left.isPresent());
        if (left.isPresent()) {
            String words =
                    left.getAsLong() < 0
                            ? look.messages().text(TodayMsg.LIST_ENDED)
                            : look.messages().text(TodayMsg.LIST_ENDS, left.getAsLong());
            Label label = look.widgets().value(words);
            label.setGraphic(Icon.BELL.node());
            banner.getChildren()
                    .setAll(
                            label,
                            link(
                                    "today-list-open",
                                    TodayMsg.LIST_OPEN,
                                    () -> controller.onPlace(Places.office("holidays"))));
        }
    }

    private void showMoved(Optional<HolidayNews.Moved> news) {
        shown(moved, news.isPresent());
        moved.getChildren().setAll(news.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(HolidayNews.Moved news) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                Boxes.row(
                        look.widgets().section(TodayMsg.MOVED_TITLE),
                        Boxes.gap(),
                        look.widgets()
                                .quiet(
                                        "today-moved-read",
                                        Icon.DONE,
                                        TodayMsg.BRIEFING_ACKNOWLEDGE,
                                        controller::onMovedRead)));
        lines.add(
                look.widgets()
                        .muted(
                                TodayMsg.MOVED_WHY,
                                look.times().dayTime(news.list().madeAt()),
                                news.list().madeBy(),
                                news.list().approvedBy().orElse(""),
                                news.list().words()));
        news.deadlines().stream().limit(NAMED).forEach(one -> lines.add(line(one)));
        if (news.deadlines().size() > NAMED) {
            lines.add(look.widgets().muted(TodayMsg.MOVED_MORE, news.deadlines().size() - NAMED));
        }
        return lines;
    }

    private Node line(MovedDeadline one) {
        TodayMsg words =
                switch (one.kind()) {
                    case HEARING -> TodayMsg.MOVED_HEARING;
                    case COURT -> TodayMsg.MOVED_COURT;
                };
        return look.widgets()
                .link(
                        "today-moved-" + one.caseRef().value(),
                        look.messages()
                                .text(
                                        words,
                                        one.caseRef().value(),
                                        look.times().dayTime(one.before().actBy()),
                                        look.times().dayTime(one.after().actBy())),
                        () ->
                                controller.onPlace(
                                        one.breachId()
                                                .map(id -> Places.breach(id.value().toString()))
                                                .orElseGet(
                                                        () ->
                                                                Places.caseFile(
                                                                        one.caseId()
                                                                                .value()
                                                                                .toString()))));
    }

    private Hyperlink link(String id, TodayMsg words, Runnable action) {
        return look.widgets().link(id, look.messages().text(words), action);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
