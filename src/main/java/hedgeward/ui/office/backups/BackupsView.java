package hedgeward.ui.office.backups;

import hedgeward.app.backup.BackupHealth;
import hedgeward.app.backup.ShelvedBackup;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.wording.BackupWords;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Optional;

/// How the office stands and what lies in the folder on the left, the plan beside it.
final class BackupsView {

    private static final double SIDE = 360;
    private static final double GAP = 24;

    private final Look look;
    private final BackupsModel model;
    private final BackupsController controller;
    private final Scope scope;
    private final HBox root;

    BackupsView(Look look, BackupsModel model, BackupsController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        ScrollPane side = Boxes.scrolled(new PlanView(look, model, controller, scope).root());
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        VBox main =
                Boxes.column(
                        look.widgets().section(BackupsMsg.TITLE),
                        health(),
                        whole(look.widgets().muted(BackupsMsg.INTRO)),
                        buttons(),
                        said(),
                        former(),
                        Boxes.grow(new ShelfView(look, model, controller, scope).root()),
                        drill());
        this.root = new HBox(GAP, Boxes.grow(main), side);
    }

    Parent root() {
        return root;
    }

    private Node health() {
        Label words = look.widgets().value("");
        words.setId("backups-health");
        HBox banner = Boxes.row(words);
        banner.getStyleClass().add("hw-banner");
        scope.observe(model.healthProperty(), health -> show(banner, words, health));
        return banner;
    }

    private void show(HBox banner, Label words, Optional<BackupHealth> health) {
        banner.setVisible(health.isPresent());
        health.ifPresent(
                it -> {
                    State state = it.isOverdue() ? State.ACT_NOW : State.DONE;
                    banner.getStyleClass()
                            .removeAll(State.ACT_NOW.styleClass(), State.DONE.styleClass());
                    banner.getStyleClass().add(state.styleClass());
                    words.setGraphic(state.icon().node());
                    words.setText(
                            new BackupWords(look.messages())
                                    .age(it, look.times(), controller.now()));
                });
    }

    private Node buttons() {
        Button now = look.widgets().primary("backups-now", BackupsMsg.NOW, controller::onBackUp);
        Button prove =
                look.widgets().button("backups-prove", BackupsMsg.PROVE, controller::onProve);
        Runnable follow =
                () -> {
                    boolean busy = controller.busyProperty().get();
                    now.setDisable(
                            busy
                                    || !controller.mayBackUp()
                                    || model.folderProperty().get().isEmpty());
                    prove.setDisable(
                            busy
                                    || !controller.mayTry()
                                    || model.chosenProperty()
                                            .get()
                                            .filter(one -> one.until().isEmpty())
                                            .isEmpty());
                };
        scope.listen(controller.busyProperty(), _ -> follow.run());
        scope.listen(model.folderProperty(), _ -> follow.run());
        scope.observe(model.chosenProperty(), _ -> follow.run());
        return Boxes.row(now, prove);
    }

    private Node said() {
        Label said = look.widgets().value(model.saidProperty().map(words -> words.orElse("")));
        said.setId("backups-said");
        said.getStyleClass().add("hw-strong");
        scope.observe(
                model.saidProperty(),
                words -> {
                    said.setVisible(words.isPresent());
                    said.setManaged(words.isPresent());
                });
        return said;
    }

    /// What can be done with a backup from before the key the office has.
    private Node former() {
        Label words = whole(look.widgets().muted(BackupsMsg.FORMER, ""));
        words.setId("backups-former");
        scope.observe(
                model.chosenProperty(),
                chosen -> {
                    Optional<Instant> until = chosen.flatMap(ShelvedBackup::until);
                    words.setVisible(until.isPresent());
                    words.setManaged(until.isPresent());
                    words.setText(until.map(this::formerWords).orElse(""));
                });
        return words;
    }

    /// As high as its words; the list gives way.
    private static Label whole(Label words) {
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private String formerWords(Instant until) {
        return look.messages().text(BackupsMsg.FORMER, look.times().dayTime(until));
    }

    private Node drill() {
        Label words =
                look.widgets()
                        .value(
                                model.healthProperty()
                                        .map(it -> it.map(this::drillWords).orElse("")));
        words.setId("backups-drill");
        Button done =
                look.widgets()
                        .quiet(
                                "backups-drilled",
                                Icon.DONE,
                                BackupsMsg.DRILL_DONE,
                                controller::onDrilled);
        done.setDisable(!controller.mayTry());
        return Boxes.row(Boxes.grow(words), done);
    }

    private String drillWords(BackupHealth health) {
        return health.lastDrill()
                .map(
                        at ->
                                look.messages()
                                        .text(
                                                health.isDrillDue()
                                                        ? BackupsMsg.DRILL_DUE
                                                        : BackupsMsg.DRILL_LAST,
                                                look.times().dayTime(at)))
                .orElseGet(() -> look.messages().text(BackupsMsg.DRILL_NEVER));
    }
}
