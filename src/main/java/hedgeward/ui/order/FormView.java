package hedgeward.ui.order;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.KitMsg;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.CorrectionWords;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The form of the step that is being taken, at the right of the page. Ctrl+Enter confirms, Esc
/// cancels.
final class FormView {

    private static final double WIDTH = 416;
    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Look look;
    private final CaseModel model;
    private final StepsController steps;
    private final UiTicker ticker;
    private final Scope scope;
    private final VBox root = Boxes.card();
    private Scope formScope;
    private Optional<ConflictSheet<?>> merging = Optional.empty();

    FormView(Look look, CaseModel model, StepsController steps, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.steps = steps;
        this.ticker = ticker;
        this.scope = scope;
        this.formScope = scope.child();
        root.setId("case-form");
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        scope.observe(model.formProperty(), this::show);
        scope.listen(model.conflictProperty(), _ -> show(model.formProperty().get()));
        scope.listen(model.termsConflictProperty(), _ -> show(model.formProperty().get()));
    }

    Node root() {
        return root;
    }

    private void show(Optional<FormModel> form) {
        formScope.close();
        formScope = scope.child();
        root.getChildren().clear();
        root.setVisible(form.isPresent());
        merging = form.flatMap(_ -> sheet());
        merging.ifPresentOrElse(this::fill, () -> form.ifPresent(this::fill));
    }

    private Optional<ConflictSheet<?>> sheet() {
        return model.conflictProperty()
                .get()
                .<ConflictSheet<?>>map(this::sheet)
                .or(() -> model.termsConflictProperty().get().map(steps.changingTerms()::sheet));
    }

    private ConflictSheet<CaseField> sheet(Conflict<CaseFile, CaseField> conflict) {
        CorrectionWords words =
                new CorrectionWords(look, model.overviewProperty().get().orElseThrow().officers());
        boolean revealed = model.revealedProperty().get();
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(
                        look,
                        FormPlace.PREFIX,
                        words::name,
                        (field, value) -> words.value(field, value, revealed)),
                conflict,
                new ConflictSheet.Ways<>(steps.correcting()::onMerged, steps.correcting()::onBack));
    }

    private void fill(ConflictSheet<?> sheet) {
        root.getChildren().setAll(refusal(), Boxes.grow(Boxes.scrolled(sheet.root())));
        sheet.first().requestFocus();
    }

    private void fill(FormModel form) {
        Label title = look.widgets().section(form.step().label());
        VBox fields = new StepFields(look, model, ticker, formScope).of(form);
        Node scrolled = Boxes.grow(Boxes.scrolled(fields));
        root.getChildren()
                .setAll(title, stale(), refusal(), scrolled, steps.consent(), buttons(form));
        title.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private HBox buttons(FormModel form) {
        Button confirm =
                look.widgets().primary("case-form-confirm", confirmWord(form), steps::onConfirm);
        confirm.disableProperty().bind(steps.busyProperty());
        Button cancel =
                look.widgets().button("case-form-cancel", KitMsg.DIALOG_CANCEL, steps::onCancel);
        return Boxes.row(confirm, cancel);
    }

    private static CaseMsg confirmWord(FormModel form) {
        return switch (form.step()) {
            case SERVE_NOTICE, SERVE_ORDER -> CaseMsg.CONFIRM_SERVICE;
            case LIST_HEARING -> CaseMsg.CONFIRM_LISTING;
            case TELL_OF_HEARING -> CaseMsg.CONFIRM_TOLD;
            case RECORD_HEARING -> CaseMsg.CONFIRM_RESULT;
            case CHANGE_ORDER -> CaseMsg.CONFIRM_CHANGE;
            case CHANGE_TERMS -> CaseMsg.CONFIRM_TERMS;
            case CORRECT -> CaseMsg.CONFIRM_CORRECT;
            case COMPLETE -> CaseMsg.CONFIRM_COMPLETE;
            case TAKE_BACK -> CaseMsg.CONFIRM_TAKE_BACK;
            case PLAN_VISITS -> CaseMsg.CONFIRM_PLAN;
            case REPORT_BREACH -> CaseMsg.CONFIRM_BREACH;
        };
    }

    private Node stale() {
        Label words = look.widgets().value("");
        words.setWrapText(true);
        formScope.observe(
                model.changedByProperty(), by -> words.setText(new ChangedByWords(look).of(by)));
        words.setGraphic(Icon.DUE_SOON.node());
        Button reload =
                look.widgets().button("case-form-reload", CaseMsg.STALE_RELOAD, steps::onReload);
        VBox changed = new VBox(2);
        changed.setId("case-form-changed");
        VBox box = new VBox(8, words, changed, reload);
        box.setId("case-form-stale");
        box.getStyleClass().addAll("hw-banner", "state-due-soon");
        box.managedProperty().bind(box.visibleProperty());
        formScope.observe(model.staleProperty(), box::setVisible);
        Runnable say = () -> changed.getChildren().setAll(changedSince());
        formScope.observe(model.staleProperty(), _ -> say.run());
        formScope.listen(model.overviewProperty(), _ -> say.run());
        return box;
    }

    private List<Label> changedSince() {
        return model.overviewProperty().get().stream()
                .map(now -> new CorrectionWords(look, now.officers()))
                .flatMap(
                        words ->
                                model.changedSince().stream()
                                        .map(
                                                one ->
                                                        words.change(
                                                                one,
                                                                model.revealedProperty().get())))
                .map(look.widgets()::value)
                .toList();
    }

    private Node refusal() {
        Label words = look.widgets().value("");
        words.setId("case-form-refusal");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().addAll("hw-banner", "state-act-now");
        words.setMaxWidth(Double.MAX_VALUE);
        words.managedProperty().bind(words.visibleProperty());
        formScope.observe(
                model.refusalProperty(),
                text -> {
                    words.setText(text.orElse(""));
                    words.setVisible(text.isPresent());
                });
        return words;
    }

    private void onKey(KeyEvent event) {
        if (CONFIRM.match(event)) {
            merging.ifPresentOrElse(ConflictSheet::onSave, steps::onConfirm);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            merging.ifPresentOrElse(ConflictSheet::onBack, steps::onCancel);
            event.consume();
        }
    }
}
