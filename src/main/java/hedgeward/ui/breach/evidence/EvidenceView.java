package hedgeward.ui.breach.evidence;

import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.proof.Exhibit;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The card: what is to be said of a file and the button that takes it in, how far that is, the
/// files, and what is in the one looked at.
final class EvidenceView {

    private static final double HUNDRED = 100;

    private final Look look;
    private final EvidenceModel model;
    private final EvidenceController controller;
    private final TextField words;
    private final ComboBox<Optional<Exhibit>> exhibit;
    private final BooleanBinding busy;
    private final VBox files = Boxes.column();
    private final VBox root;

    EvidenceView(Look look, EvidenceModel model, EvidenceController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.busy =
                Bindings.createBooleanBinding(
                        () -> model.percentProperty().get().isPresent(), model.percentProperty());
        this.words = look.widgets().field("evidence-words", EvidenceMsg.WORDS);
        this.exhibit = exhibits();
        this.root =
                Boxes.card(
                        look.widgets().section(EvidenceMsg.TITLE),
                        look.widgets().muted(EvidenceMsg.ADVICE),
                        entry(),
                        progress(),
                        refusal(scope),
                        files,
                        new PreviewPane(look, model, controller, scope).root());
        root.setId("evidence");
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        scope.observe(model.exhibitsProperty(), this::offer);
        scope.observe(model.filesProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private ComboBox<Optional<Exhibit>> exhibits() {
        String none = look.messages().text(EvidenceMsg.NO_EXHIBIT);
        ComboBox<Optional<Exhibit>> choice =
                look.widgets()
                        .choice(
                                "evidence-exhibit",
                                List.of(),
                                chosen -> chosen.map(Exhibit::reference).orElse(none));
        choice.setAccessibleText(look.messages().text(EvidenceMsg.EXHIBIT));
        return choice;
    }

    private Node entry() {
        Button add =
                look.widgets()
                        .button(
                                "evidence-add",
                                EvidenceMsg.ADD,
                                () -> controller.onChoose(number(), words.getText()));
        add.disableProperty().bind(busy);
        return Boxes.row(Boxes.grow(words), exhibit, add);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("evidence-progress");
        bar.setPrefWidth(240);
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> model.percentProperty().get().orElse(0) / HUNDRED,
                                model.percentProperty()));
        Label percent =
                look.widgets()
                        .figure(
                                model.percentProperty()
                                        .map(
                                                done ->
                                                        look.messages()
                                                                .text(
                                                                        EvidenceMsg.WORKING,
                                                                        done.orElse(0))));
        HBox row =
                Boxes.row(
                        bar,
                        percent,
                        look.widgets()
                                .button("evidence-stop", EvidenceMsg.STOP, controller::onStop));
        row.visibleProperty().bind(busy);
        row.managedProperty().bind(busy);
        return row;
    }

    private Node refusal(Scope scope) {
        Label refusal = look.widgets().value(model.refusalProperty().map(r -> r.orElse("")));
        refusal.setId("evidence-refusal");
        refusal.getStyleClass().add("hw-field-problem");
        refusal.setGraphic(Icon.ACT_NOW.node());
        scope.observe(
                model.refusalProperty(),
                refused -> {
                    refusal.setVisible(refused.isPresent());
                    refusal.setManaged(refused.isPresent());
                });
        return refusal;
    }

    private Optional<Integer> number() {
        return Optional.ofNullable(exhibit.getValue())
                .flatMap(chosen -> chosen.map(Exhibit::number));
    }

    private void offer(List<Exhibit> exhibits) {
        List<Optional<Exhibit>> all = new ArrayList<>();
        all.add(Optional.empty());
        exhibits.forEach(one -> all.add(Optional.of(one)));
        exhibit.getItems().setAll(all);
        exhibit.setValue(Optional.empty());
    }

    private void show(List<EvidenceFile> held) {
        words.clear();
        files.getChildren()
                .setAll(
                        held.isEmpty()
                                ? List.of(look.widgets().muted(EvidenceMsg.EMPTY))
                                : held.stream().map(this::row).toList());
    }

    private Node row(EvidenceFile file) {
        String name = file.label().name().text();
        Label title = look.widgets().value(name);
        title.getStyleClass().add("hw-strong");
        VBox said = new VBox(2, title, look.widgets().value(controller.words().facts(file)));
        Stream.concat(exhibitOf(file).stream(), file.label().words().stream())
                .reduce((one, other) -> one + " · " + other)
                .ifPresent(line -> said.getChildren().add(look.widgets().value(line)));
        Label taken = look.widgets().value(controller.words().takenIn(file));
        taken.getStyleClass().add("hw-muted");
        said.getChildren().add(taken);
        HBox row =
                Boxes.row(
                        Boxes.grow(said),
                        button("look", file, EvidenceMsg.LOOK, EvidenceMsg.LOOK_SPOKEN),
                        button("release", file, EvidenceMsg.RELEASE, EvidenceMsg.RELEASE_SPOKEN));
        row.setId("evidence-" + file.content().shortHash());
        return row;
    }

    private Optional<String> exhibitOf(EvidenceFile file) {
        return file.label()
                .exhibit()
                .flatMap(
                        number ->
                                model.exhibitsProperty().get().stream()
                                        .filter(one -> one.number() == number)
                                        .findFirst())
                .map(one -> look.messages().text(EvidenceMsg.OF_EXHIBIT, one.reference()));
    }

    private Button button(String what, EvidenceFile file, EvidenceMsg key, EvidenceMsg spoken) {
        Button button =
                look.widgets()
                        .button(
                                "evidence-" + what + "-" + file.content().shortHash(),
                                key,
                                () -> {
                                    if (key == EvidenceMsg.LOOK) {
                                        controller.onLook(file, 0);
                                    } else {
                                        controller.onRelease(file);
                                    }
                                });
        button.setAccessibleText(look.messages().text(spoken, file.label().name().text()));
        button.disableProperty().bind(busy);
        return button;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() && !busy.get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        controller.onFiles(
                event.getDragboard().getFiles().stream().map(File::toPath).toList(),
                number(),
                words.getText());
        event.setDropCompleted(true);
        event.consume();
    }
}
