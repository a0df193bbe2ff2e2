package hedgeward.ui.breach;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.CorrectBreach;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.breachpage.IssueClockPaper;
import hedgeward.app.breachpage.ReadBreach;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.app.proof.PrepareBreachFile;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.clock.Deadline;
import hedgeward.print.Printer;
import hedgeward.ui.breach.evidence.EvidenceController;
import hedgeward.ui.breach.proof.ProofController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.paper.AskRecipient;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The page of one breach: reads it, takes its steps, and says what came of them.
public final class BreachController implements Page {

    /// Which breach, and who looks.
    public record Subject(Actor actor, BreachId id) {}

    /// What the page asks and does.
    public record Steps(
            ReadBreach read,
            AdvanceBreach advance,
            CorrectBreach correct,
            StepBackWays back,
            KeepBreachFile keep,
            FileCopies copies,
            LastChange lastChange,
            EvidenceController.Steps evidence) {}

    /// How a breach file leaves the screen; `saveAs` asks for a file, suggesting a name.
    public record FileCopies(
            PrepareBreachFile prepare, Printer printer, Function<String, Optional<Path>> saveAs) {}

    /// Background work, time, news of changes, and how paper leaves the program.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes, Paper paper) {}

    /// What the custody clock sheet is made with and where it goes; `saveAs` asks for a file,
    /// suggesting a name.
    public record Paper(
            IssueClockPaper issue,
            Printer printer,
            AskRecipient recipient,
            Function<String, Optional<Path>> saveAs) {}

    private final Subject subject;
    private final Steps steps;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final BreachModel model = new BreachModel();
    private final Lane reading;
    private final Lane saving;
    private final Lane foreseeing;
    private final SheetSteps sheet;
    private final PaperDesk paper;
    private final CorrectDesk correct;
    private final Correcting correcting;
    private final BreachView view;

    public BreachController(
            Subject subject, Steps steps, Desk desk, Look look, Navigation navigation) {
        this.subject = subject;
        this.steps = steps;
        this.look = look;
        this.navigation = navigation;
        this.reading = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.foreseeing = desk.tasks().lane();
        this.sheet =
                new SheetSteps(
                        subject, desk.paper(), desk.tasks().lane(), look, navigation::notify);
        this.paper = new PaperDesk(subject, steps.copies(), desk.tasks().lane(), look);
        this.correct = new CorrectDesk(subject, steps.correct(), desk.tasks().lane(), look);
        this.correcting = correcting(desk);
        BreachParts parts = new BreachParts(subject, steps, desk, look, scope);
        ProofController proof = parts.proof(this::kept);
        this.view =
                new BreachView(
                        look,
                        model,
                        this,
                        new BreachView.Parts(
                                desk.ticker(), proof, parts.evidence(navigation::notify, model)),
                        scope);
        proof.follow(model.overviewProperty());
        desk.changes().listen(scope, this::onChanges);
        scope.listen(desk.ticker().minuteProperty(), _ -> again());
        reading.run(() -> steps.read().handle(subject.actor(), subject.id()), this::first);
    }

    private Correcting correcting(Desk desk) {
        return new Correcting(
                subject,
                steps,
                new Correcting.Desk(desk.tasks(), saving, correct),
                model,
                look,
                (seen, answer) -> taken(seen, answer, BreachMsg.SAVED_CORRECT));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(BreachMsg.TITLE);
    }

    @Override
    public void close() {
        scope.close();
    }

    BreachModel model() {
        return model;
    }

    /// The custody clock sheet.
    SheetSteps sheet() {
        return sheet;
    }

    PaperDesk paper() {
        return paper;
    }

    CorrectDesk correct() {
        return correct;
    }

    void onPrint(String recipient) {
        paper.print(recipient, this::told, this::refuse);
    }

    void onSave(String recipient) {
        paper.save(recipient, this::told, this::refuse);
    }

    private void told(Notice outcome) {
        model.refusalProperty().set(Optional.empty());
        navigation.notify(outcome);
    }

    Lane saving() {
        return saving;
    }

    /// Whether the PC's clock is known to be wrong.
    boolean isClockDoubtful() {
        return steps.advance().doubt().isPresent();
    }

    void onOpenCase() {
        model.overviewProperty()
                .get()
                .ifPresent(o -> navigation.open(Places.caseFile(o.file().id().value().toString())));
    }

    void onForm(BreachForm form) {
        model.refusalProperty().set(Optional.empty());
        model.foreseenProperty().set(Optional.empty());
        correcting.begin();
        model.formProperty().set(form);
    }

    /// The time of an arrest is being typed: show the clock it would start.
    void onArrestTime(Optional<Instant> at) {
        foreseeing.run(() -> at.flatMap(this::foreseen), model.foreseenProperty()::set);
    }

    private Optional<Deadline> foreseen(Instant arrest) {
        return model.overviewProperty()
                .get()
                .flatMap(o -> steps.read().clockIfArrested(o.file(), arrest));
    }

    /// Takes a step; on success the form closes and the page says so. Confirmed again while it is
    /// being saved, it is not taken twice.
    void onStep(AdvanceBreach.Step step, BreachMsg done) {
        model.overviewProperty()
                .get()
                .filter(_ -> !saving.busyProperty().get())
                .ifPresent(
                        o -> {
                            BreachSteps.Seen seen =
                                    new BreachSteps.Seen(
                                            subject.actor(), o.breach().id(), o.breach().version());
                            saving.run(
                                    () ->
                                            steps.advance()
                                                    .handle(new AdvanceBreach.Command(seen, step)),
                                    answer -> taken(o, answer, done));
                        });
    }

    /// Corrections, and what is merged when somebody else was first.
    Correcting correcting() {
        return correcting;
    }

    void onIncomplete(BreachMsg why) {
        model.refusalProperty().set(Optional.of(look.messages().text(why)));
    }

    private void taken(
            BreachOverview seen, Result<Breach, BreachRejection> answer, BreachMsg done) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<Breach, BreachRejection> _ -> {
                onForm(BreachForm.NONE);
                navigation.notify(Notice.of(State.DONE, look.messages().text(done)));
                again();
            }
            case Result.Rejected<Breach, BreachRejection>(var why) ->
                    refuse(new BreachWords(look.messages()).rejection(why));
            case Result.Stale<Breach, BreachRejection>() -> correcting.tell(seen);
            case Result.Denied<Breach, BreachRejection>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<Breach, BreachRejection>() -> refuse(words.missing());
        }
    }

    /// Something was kept in the file, or the file had changed meanwhile.
    private void kept(Optional<String> done) {
        done.ifPresent(words -> navigation.notify(Notice.of(State.DONE, words)));
        again();
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }

    private void first(Result<BreachOverview, BreachRejection> answer) {
        model.askedProperty().set(true);
        if (answer instanceof Result.Done<BreachOverview, BreachRejection>(var overview)) {
            model.overviewProperty().set(Optional.of(overview));
        }
    }

    private void onChanges(Set<Change> changes) {
        boolean mine =
                model.overviewProperty()
                        .get()
                        .filter(o -> BreachNews.concerns(changes, o))
                        .isPresent();
        if (mine) {
            again();
        }
    }

    /// The breach as it is now; nothing when it is closed by now, as when the hour of an opening
    /// under break-glass is over. One kind of reading only, so that the newest is the one shown.
    private void again() {
        reading.run(
                () -> steps.read().again(subject.actor(), subject.id()),
                model.overviewProperty()::set);
    }
}
