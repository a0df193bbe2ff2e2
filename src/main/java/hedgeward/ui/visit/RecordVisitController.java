package hedgeward.ui.visit;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.app.schedule.RowCode;
import hedgeward.app.visit.CorrectVisit;
import hedgeward.app.visit.FindVisits;
import hedgeward.app.visit.ReadVisit;
import hedgeward.app.visit.RecordVisit;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.Parent;

import java.util.Optional;
import java.util.UUID;

/// Records visits one after another: opens a sheet by its code, saves its outcome, says what that
/// opened, and is ready for the next code.
public final class RecordVisitController implements Page {

    /// What the page asks and does.
    public record UseCases(
            ReadVisit read,
            RecordVisit record,
            CorrectVisit correct,
            FindVisits find,
            LastChange lastChange) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Look look;
    private final Navigation navigation;
    private final PageAddress address;
    private final Scope scope = new Scope();
    private final RecordVisitModel model = new RecordVisitModel();
    private final Lane reading;
    private final Lane waiting;
    private final Lane saving;
    private final VisitClashes clashes;
    private final SecondAtVisit second;
    private final CorrectVisitDesk correct;
    private final VisitCorrecting correcting;
    private final RecordVisitView view;
    private boolean opened;

    /// A page for `address`: one that names a visit begins with it.
    public RecordVisitController(
            Actor actor,
            UseCases useCases,
            Desk desk,
            Look look,
            Navigation navigation,
            PageAddress address) {
        this.actor = actor;
        this.useCases = useCases;
        this.look = look;
        this.navigation = navigation;
        this.address = address;
        this.reading = desk.tasks().lane();
        this.waiting = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.clashes =
                new VisitClashes(actor, useCases.read(), useCases.lastChange(), desk.tasks());
        this.second = new SecondAtVisit(look);
        this.correct = new CorrectVisitDesk(actor, useCases.correct(), clashes, desk.tasks(), look);
        this.correcting = new VisitCorrecting(correct, model, look, this::corrected);
        this.view = new RecordVisitView(look, model, this, saving.busyProperty(), scope);
        desk.changes().listen(scope, _ -> askWaiting());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(RecordVisitMsg.TITLE);
    }

    @Override
    public void onShown() {
        askWaiting();
        if (!opened) {
            opened = true;
            address.id().ifPresentOrElse(this::openById, view::focusCode);
        }
    }

    @Override
    public void close() {
        scope.close();
    }

    RecordVisitModel model() {
        return model;
    }

    CorrectVisitDesk correct() {
        return correct;
    }

    /// Corrections, and what is merged when somebody else was first.
    VisitCorrecting correcting() {
        return correcting;
    }

    /// Finds the visit whose code was typed or scanned.
    void onCode() {
        model.problemProperty(RecordVisitModel.Field.CODE).set(Optional.empty());
        Optional<VisitCode> code =
                RowCode.read(model.codeProperty().get())
                        .map(RowCode::visitCode)
                        .filter(c -> c.length() <= 20)
                        .map(VisitCode::new);
        code.ifPresentOrElse(
                c -> reading.run(() -> useCases.read().byCode(actor, c), this::show),
                () -> refuseCode(RecordVisitMsg.CODE_UNREADABLE));
    }

    void onChosen(VisitRow row) {
        reading.run(() -> useCases.read().byId(actor, row.id()), this::show);
    }

    void onSave() {
        Optional<ReadVisit.Sheet> sheet = model.sheetProperty().get();
        if (sheet.isEmpty()) {
            onCode();
            return;
        }
        if (saving.busyProperty().get()) {
            return;
        }
        new OutcomeCheck(look.messages(), model)
                .outcome()
                .ifPresent(outcome -> save(sheet.get(), outcome));
    }

    /// Leaves the visit as it was.
    void onClear() {
        model.sheetProperty().set(Optional.empty());
        model.recordedProperty().set(Optional.empty());
        model.conflictProperty().set(Optional.empty());
        model.codeProperty().set("");
        model.clearAnswers();
        view.focusCode();
    }

    private void corrected(ReadVisit.Sheet sheet) {
        navigation.notify(correct.done(sheet));
        onClear();
    }

    void onOpenBreach(BreachId id) {
        navigation.open(Places.breach(id.value().toString()));
    }

    void onOpenCase(ReadVisit.Sheet sheet) {
        navigation.open(Places.caseFile(sheet.visit().caseId().value().toString()));
    }

    private void openById(String id) {
        VisitId visit = new VisitId(UUID.fromString(id));
        reading.run(() -> useCases.read().byId(actor, visit), this::show);
    }

    private void askWaiting() {
        waiting.run(() -> useCases.find().overdue(actor), rows -> model.waiting().setAll(rows));
    }

    private void show(Result<ReadVisit.Sheet, VisitRejection> answer) {
        switch (answer) {
            case Result.Done<ReadVisit.Sheet, VisitRejection>(var sheet) -> show(sheet);
            case Result.Rejected<ReadVisit.Sheet, VisitRejection>(var why) ->
                    refuseCode(new VisitWords(look.messages()).rejection(why));
            case Result.Denied<ReadVisit.Sheet, VisitRejection>(var needed) ->
                    refuseCode(new StepWords(look.messages()).denied(needed));
            case Result.Missing<ReadVisit.Sheet, VisitRejection>() ->
                    refuseCode(RecordVisitMsg.CODE_UNKNOWN);
            case Result.Stale<ReadVisit.Sheet, VisitRejection>() ->
                    refuseCode(new StepWords(look.messages()).stale());
        }
    }

    private void show(ReadVisit.Sheet sheet) {
        VisitWords words = new VisitWords(look.messages());
        Optional<VisitRejection> closed =
                switch (sheet.visit().state()) {
                    case VisitState.Recorded _ -> Optional.of(VisitRejection.ALREADY_RECORDED);
                    case VisitState.Cancelled _ -> Optional.of(VisitRejection.NO_LONGER_OPEN);
                    case VisitState.Planned _, VisitState.Closed _ -> Optional.empty();
                };
        if (closed.isPresent()) {
            refuseCode(words.rejection(closed.get()));
            if (closed.get() == VisitRejection.ALREADY_RECORDED) {
                model.recordedProperty().set(Optional.of(sheet));
            }
            return;
        }
        model.clearAnswers();
        model.recordedProperty().set(Optional.empty());
        model.codeProperty().set(sheet.visit().code().value());
        model.sheetProperty().set(Optional.of(sheet));
        view.focusOutcome();
    }

    private void refuseCode(RecordVisitMsg why) {
        refuseCode(look.messages().text(why));
    }

    private void refuseCode(String words) {
        model.sheetProperty().set(Optional.empty());
        model.recordedProperty().set(Optional.empty());
        model.problemProperty(RecordVisitModel.Field.CODE).set(Optional.of(words));
        view.focusCode();
    }

    private void save(ReadVisit.Sheet sheet, VisitOutcome outcome) {
        VisitSteps.Seen seen =
                new VisitSteps.Seen(actor, sheet.visit().id(), sheet.visit().version());
        saving.run(
                () -> useCases.record().handle(new RecordVisit.Command(seen, outcome)),
                result -> saved(sheet, result));
    }

    private void saved(
            ReadVisit.Sheet sheet, Result<RecordVisit.Recorded, RecordVisit.Refusal> result) {
        StepWords words = new StepWords(look.messages());
        switch (result) {
            case Result.Done<RecordVisit.Recorded, RecordVisit.Refusal>(var recorded) ->
                    done(sheet, recorded);
            case Result.Rejected<RecordVisit.Recorded, RecordVisit.Refusal>(var why) ->
                    refused(why);
            case Result.Stale<RecordVisit.Recorded, RecordVisit.Refusal>() ->
                    clashes.ask(sheet.visit(), now -> say(second.of(now, model)));
            case Result.Denied<RecordVisit.Recorded, RecordVisit.Refusal>(var needed) ->
                    say(words.denied(needed));
            case Result.Missing<RecordVisit.Recorded, RecordVisit.Refusal>() ->
                    say(words.missing());
        }
    }

    private void done(ReadVisit.Sheet sheet, RecordVisit.Recorded recorded) {
        VisitOutcome outcome = ((VisitState.Recorded) recorded.visit().state()).outcome();
        model.saved()
                .addFirst(
                        new SavedLine(
                                recorded.visit().code(),
                                sheet.respondent(),
                                outcome.attempt(),
                                recorded.breach().map(Breach::id)));
        navigation.notify(new SavedNotice(look.messages(), navigation).of(sheet, recorded));
        onClear();
    }

    private void refused(RecordVisit.Refusal why) {
        switch (why) {
            case RecordVisit.Refusal.OfVisit(var visit) ->
                    model.problemProperty(Refusals.fieldOf(visit))
                            .set(Optional.of(new VisitWords(look.messages()).rejection(visit)));
            case RecordVisit.Refusal.OfBreach(var breach) ->
                    model.problemProperty(RecordVisitModel.Field.WORDS)
                            .set(Optional.of(new BreachWords(look.messages()).rejection(breach)));
        }
    }

    private void say(String words) {
        model.problemProperty(RecordVisitModel.Field.FORM).set(Optional.of(words));
    }
}
