package hedgeward.ui.notice;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clock of the notice being typed: by when it must be heard once a time of service stands
/// there, and before that what serving it now would mean.
final class ClockView {

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final UiTicker ticker;
    private final VBox lines = new VBox(4);
    private final VBox root;
    private boolean workingShown;

    ClockView(Look look, NoticeModel model, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.ticker = ticker;
        this.root = Boxes.card(look.widgets().section(NoticeMsg.SIDE_HEARING), lines);
        root.setId("notice-clock");
        for (NoticeField field :
                List.of(
                        NoticeField.REGIME,
                        NoticeField.DECISION,
                        NoticeField.SERVED_AT,
                        NoticeField.LISTED_AT)) {
            scope.listen(model.textProperty(field), _ -> show());
        }
        scope.listen(model.settingProperty(), _ -> show());
        scope.observe(ticker.minuteProperty(), _ -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        if (answers.isGranted()) {
            HeardBy.of(model).ifPresentOrElse(h -> served(h, shown), () -> unserved(shown));
        } else {
            shown.add(look.widgets().muted(NoticeMsg.SIDE_REFUSED));
        }
        lines.getChildren().setAll(shown);
    }

    private void unserved(List<Node> shown) {
        shown.add(look.widgets().muted(NoticeMsg.SIDE_NOT_SERVED));
        HeardBy.ifServed(model, ticker.now())
                .map(h -> dayTime(h.deadline().actBy()))
                .map(by -> look.widgets().muted(NoticeMsg.SIDE_IF_SERVED_NOW, by))
                .ifPresent(shown::add);
    }

    private void served(HeardBy heardBy, List<Node> shown) {
        Instant actBy = heardBy.deadline().actBy();
        Label by = look.widgets().value(dayTime(actBy));
        by.setId("notice-heard-by");
        by.getStyleClass().addAll("hw-page-title", "hw-figures");
        shown.add(by);
        Label sitting =
                heardBy.lastSitting()
                        .map(at -> look.widgets().label(NoticeMsg.SIDE_SITTING, dayTime(at)))
                        .orElseGet(() -> look.widgets().label(NoticeMsg.SIDE_NO_SITTING));
        sitting.setId("notice-last-sitting");
        shown.add(sitting);
        if (heardBy.isArguable()) {
            String later = dayTime(heardBy.deadline().latestLawful());
            shown.add(look.widgets().muted(NoticeMsg.SIDE_LATER, later));
        }
        Optional<Instant> listed = answers.moment(NoticeField.LISTED_AT);
        if (listed.filter(at -> at.isAfter(actBy)).isPresent()) {
            Label late = look.widgets().label(NoticeMsg.SIDE_LISTED_LATE);
            late.setId("notice-listed-late");
            late.setGraphic(Icon.ACT_NOW.node());
            late.getStyleClass().add("hw-field-problem");
            shown.add(late);
        }
        shown.addAll(working(heardBy));
    }

    private List<Node> working(HeardBy heardBy) {
        VBox sentences = new VBox(4);
        heardBy.deadline().working().stream()
                .map(look.widgets()::value)
                .peek(line -> line.getStyleClass().add("hw-muted"))
                .forEach(sentences.getChildren()::add);
        sentences.managedProperty().bind(sentences.visibleProperty());
        sentences.setVisible(workingShown);
        Hyperlink toggle =
                look.widgets()
                        .link(
                                "notice-working",
                                look.messages().text(NoticeMsg.SIDE_WORKING),
                                () -> {
                                    workingShown = !workingShown;
                                    sentences.setVisible(workingShown);
                                });
        return List.of(toggle, sentences);
    }

    private String dayTime(Instant at) {
        return look.times().dayTime(at);
    }
}
