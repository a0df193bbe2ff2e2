package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clock that matters at this stage: the 48 hours of the notice with both readings and the last
/// sitting, or the end of the order. The working shows on hover, by its button and by F1.
final class ClockView {

    private static final double BAR_WIDTH = 184;

    private final Look look;
    private final CaseModel model;
    private final ObservableValue<Instant> now;
    private final Scope scope;
    private final VBox root = new VBox(8);
    private final Label working;
    private final EventHandler<KeyEvent> onF1 = this::onKey;
    private Scope countdowns;

    ClockView(Look look, CaseModel model, ObservableValue<Instant> now, Scope scope) {
        this.look = look;
        this.model = model;
        this.now = now;
        this.scope = scope;
        this.countdowns = scope.child();
        this.working = look.widgets().value("");
        working.setId("case-working");
        working.getStyleClass().add("hw-muted");
        working.setVisible(false);
        working.managedProperty().bind(working.visibleProperty());
        scope.onEnd(root.sceneProperty().subscribe(this::moveKeys)::unsubscribe);
    }

    private void moveKeys(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, onF1);
        }
        if (after != null) {
            after.addEventHandler(KeyEvent.KEY_PRESSED, onF1);
        }
    }

    Node root() {
        return root;
    }

    /// The deadline of the stage the case is in.
    Optional<Instant> due(CaseOverview overview) {
        CaseFile file = overview.file();
        return switch (overview.stage()) {
            case Stage.AwaitingHearing _ -> file.noticeService().map(s -> s.heardBy().actBy());
            case Stage.InForce order -> order.endsAt();
            case Stage.Suspended order -> order.until().or(order::endsAt);
            case Stage.Adjourned _ ->
                    file.currentHearing()
                            .filter(h -> h.result().isEmpty())
                            .flatMap(Hearing::listedFor);
            case Stage.NotYet _,
                    Stage.NoticeRefused _,
                    Stage.Unserved _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _ ->
                    Optional.empty();
        };
    }

    void fill(CaseOverview overview) {
        countdowns.close();
        countdowns = scope.child();
        root.getChildren().clear();
        due(overview).ifPresent(due -> show(overview, due));
        new OpenEnd(look).words(overview, now.getValue()).forEach(root.getChildren()::add);
    }

    private void show(CaseOverview overview, Instant due) {
        CaseFile file = overview.file();
        Countdown countdown = new Countdown(look.times(), now, countdowns);
        countdown.setMinWidth(BAR_WIDTH);
        countdown.setMaxWidth(BAR_WIDTH);
        countdown.show(began(file), due);
        countdown.setId("case-countdown");
        List<Node> parts = new ArrayList<>(List.of(countdown));
        parts.addAll(words(overview, due));
        Optional<Deadline> deadline = worked(file);
        deadline.ifPresent(found -> parts.add(why(countdown, found)));
        root.getChildren().setAll(Boxes.row(parts.toArray(Node[]::new)), working);
    }

    private List<Label> words(CaseOverview overview, Instant due) {
        CaseFile file = overview.file();
        List<Label> words = new ArrayList<>();
        if (overview.stage() instanceof Stage.Suspended suspended) {
            words.addAll(suspension(file, suspended));
        } else if (overview.stage() instanceof Stage.InForce) {
            file.order()
                    .flatMap(order -> order.term().lastDay())
                    .ifPresent(
                            day -> words.add(strong(CaseMsg.LAST_DAY, look.times().dayYear(day))));
        } else if (overview.stage() instanceof Stage.Adjourned) {
            words.add(strong(CaseMsg.LISTED, look.times().dayTime(due)));
        } else {
            words.add(strong(CaseMsg.HEARD_BY, look.times().dayTime(due)));
            file.noticeService().ifPresent(service -> words.addAll(readings(service)));
        }
        return words;
    }

    private List<Label> suspension(CaseFile file, Stage.Suspended suspended) {
        List<Label> words = new ArrayList<>();
        suspended
                .until()
                .map(until -> strong(CaseMsg.SUSPENDED_UNTIL, look.times().dayTime(until)))
                .ifPresent(words::add);
        file.order()
                .flatMap(order -> order.term().lastDay())
                .map(day -> look.widgets().label(CaseMsg.LAST_DAY, look.times().dayYear(day)))
                .ifPresent(words::add);
        return words;
    }

    private List<Label> readings(NoticeService service) {
        List<Label> words = new ArrayList<>();
        Instant actBy = service.heardBy().actBy();
        setting()
                .flatMap(s -> s.office().sittings().lastBefore(actBy, service.at()))
                .map(at -> look.widgets().label(CaseMsg.LAST_SITTING, look.times().dayTime(at)))
                .ifPresent(words::add);
        if (!service.heardBy().latestLawful().equals(actBy)) {
            words.add(
                    look.widgets()
                            .muted(
                                    CaseMsg.LATER_READING,
                                    look.times().dayTime(service.heardBy().latestLawful())));
        }
        words.forEach(label -> label.setId("case-sitting"));
        return words;
    }

    private Label strong(CaseMsg key, Object... values) {
        Label label = look.widgets().label(key, values);
        label.getStyleClass().add("hw-strong");
        label.setId("case-clock");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Node why(Countdown countdown, Deadline deadline) {
        working.setText(String.join("\n", deadline.working()));
        Tooltip.install(countdown, new Tooltip(working.getText()));
        Button button =
                look.widgets()
                        .quiet(
                                "case-working-show",
                                Icon.HELP,
                                CaseMsg.WORKING,
                                this::toggleWorking);
        button.setAccessibleHelp(working.getText());
        return button;
    }

    private void toggleWorking() {
        working.setVisible(!working.isVisible());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            toggleWorking();
            event.consume();
        }
    }

    private Optional<Deadline> worked(CaseFile file) {
        Optional<StatutoryClocks> clocks = setting().map(s -> new StatutoryClocks(s.holidays()));
        if (file.order().isPresent()) {
            return clocks.flatMap(c -> file.order().flatMap(order -> term(c, order)));
        }
        return clocks.flatMap(
                c -> file.noticeService().map(s -> c.hearingBy(file.regime(), s.at())));
    }

    private static Optional<Deadline> term(StatutoryClocks clocks, ProtectionOrder order) {
        OrderTerm term = order.term();
        return term.days()
                .filter(days -> DvpoTerm.objectionTo(days).isEmpty())
                .map(days -> clocks.dvpoTerm(order.madeAt(), days));
    }

    private Optional<ReadOffice.Setting> setting() {
        return model.settingProperty().get();
    }

    private static Instant began(CaseFile file) {
        return file.order()
                .map(ProtectionOrder::madeAt)
                .or(() -> file.noticeService().map(NoticeService::at))
                .orElse(file.beganAt());
    }
}
