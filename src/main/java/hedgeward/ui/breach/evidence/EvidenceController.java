package hedgeward.ui.breach.evidence;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Result;
import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.app.evidence.FindEvidence;
import hedgeward.app.evidence.LookAtEvidence;
import hedgeward.app.evidence.Preview;
import hedgeward.app.evidence.ReleaseEvidence;
import hedgeward.app.evidence.TakeInEvidence;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.paper.AskRecipient;
import hedgeward.ui.paper.PaperKind;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The evidence files of a breach: takes them in, shows them, hands out copies, and says what came
/// of that. One piece of work at a time; it can be stopped.
public final class EvidenceController {

    /// Which breach, and who looks.
    public record Subject(Actor actor, BreachId breach) {}

    /// What is asked and done.
    public record Steps(
            FindEvidence find,
            TakeInEvidence takeIn,
            LookAtEvidence look,
            ReleaseEvidence release,
            Ways ways) {}

    /// How files come in and leave: `choose` asks for one to read, `saveAs` for a place, suggesting
    /// a name.
    public record Ways(
            Supplier<Optional<Path>> choose,
            Function<String, Optional<Path>> saveAs,
            AskRecipient recipient) {}

    /// Background work, what is told in the window, and the life of the page it stands on.
    public record Desk(UiTasks tasks, Consumer<Notice> tell, Scope scope) {}

    private final Subject subject;
    private final Steps steps;
    private final Look look;
    private final Consumer<Notice> tell;
    private final Lane reading;
    private final Lane working;
    private final EvidenceModel model = new EvidenceModel();
    private final TakingIn taking;
    private final EvidenceWords words;
    private final EvidenceView view;

    public EvidenceController(Subject subject, Steps steps, Desk desk, Look look) {
        this.subject = subject;
        this.steps = steps;
        this.look = look;
        this.tell = desk.tell();
        this.reading = desk.tasks().lane();
        this.working = desk.tasks().lane();
        this.words = new EvidenceWords(look);
        this.taking = new TakingIn(subject, steps.takeIn(), progress(desk.tasks()));
        this.view = new EvidenceView(look, model, this, desk.scope());
    }

    private WatchedWork progress(UiTasks tasks) {
        return new WatchedWork(
                percent -> tasks.later(() -> model.percentProperty().set(Optional.of(percent))));
    }

    /// Shows the page's breach, whenever it is read.
    public void follow(ObservableValue<Optional<BreachOverview>> overview, Scope scope) {
        scope.observe(overview, read -> read.ifPresent(this::show));
    }

    /// The card.
    public Node root() {
        return view.root();
    }

    EvidenceModel model() {
        return model;
    }

    EvidenceWords words() {
        return words;
    }

    private void show(BreachOverview overview) {
        model.exhibitsProperty().set(overview.proof().file().exhibits());
        reading.run(() -> steps.find().handle(subject.actor(), subject.breach()), this::found);
    }

    private void found(Result<List<EvidenceFile>, Void> answer) {
        if (answer instanceof Result.Done<List<EvidenceFile>, Void>(var files)) {
            model.filesProperty().set(files);
        }
    }

    void onChoose(Optional<Integer> exhibit, String said) {
        steps.ways().choose().get().ifPresent(file -> onFiles(List.of(file), exhibit, said));
    }

    void onFiles(List<Path> files, Optional<Integer> exhibit, String said) {
        begin();
        working.run(() -> taking.run(files, exhibit, said), this::taken, this::ended);
    }

    private void taken(TakingIn.Taken taken) {
        ended();
        model.refusalProperty().set(taken.refused().map(why -> words.refused(why, taken.name())));
        taken.denied().ifPresent(needed -> refuse(new StepWords(look.messages()).denied(needed)));
        if (taken.kept() > 0) {
            say(look.messages().text(EvidenceMsg.KEPT, taken.kept()));
        }
        reading.run(() -> steps.find().handle(subject.actor(), subject.breach()), this::found);
    }

    void onLook(EvidenceFile file, int page) {
        begin();
        working.run(
                () -> steps.look().handle(subject.actor(), file.id(), page),
                answer -> looked(file, answer),
                this::ended);
    }

    private void looked(EvidenceFile file, Result<Preview, EvidenceRejection> answer) {
        ended();
        if (answer instanceof Result.Done<Preview, EvidenceRejection>(Preview preview)) {
            model.shownProperty().set(Optional.of(new EvidenceModel.Shown(file, preview)));
        } else {
            refuse(file, answer);
        }
    }

    void onClose() {
        model.shownProperty().set(Optional.empty());
    }

    /// Asks to whom and where, then writes the copy; nothing is logged when one of them is not
    /// answered.
    void onRelease(EvidenceFile file) {
        Optional<Outgoing> to = steps.ways().recipient().ask(PaperKind.EVIDENCE_COPY);
        Optional<Path> target =
                to.flatMap(_ -> steps.ways().saveAs().apply(file.label().name().text()));
        target.ifPresent(place -> release(file, place, to.orElseThrow()));
    }

    private void release(EvidenceFile file, Path target, Outgoing to) {
        begin();
        working.run(
                () ->
                        steps.release()
                                .handle(
                                        new ReleaseEvidence.Command(
                                                subject.actor(),
                                                file.id(),
                                                target,
                                                to,
                                                taking.watch())),
                answer -> released(file, answer),
                this::ended);
    }

    private void released(EvidenceFile file, Result<EvidenceFile, EvidenceRejection> answer) {
        ended();
        if (answer.isDone()) {
            say(look.messages().text(EvidenceMsg.RELEASED));
        } else {
            refuse(file, answer);
        }
    }

    void onStop() {
        taking.watch().stop();
    }

    private void begin() {
        taking.watch().begin();
        model.refusalProperty().set(Optional.empty());
        model.shownProperty().set(Optional.empty());
        model.percentProperty().set(Optional.of(0));
    }

    private void ended() {
        model.percentProperty().set(Optional.empty());
    }

    private void say(String what) {
        tell.accept(Notice.of(State.DONE, what));
    }

    private void refuse(EvidenceFile file, Result<?, EvidenceRejection> answer) {
        StepWords steps = new StepWords(look.messages());
        refuse(
                switch (answer) {
                    case Result.Rejected<?, EvidenceRejection>(var why) ->
                            words.refused(why, file.label().name().text());
                    case Result.Denied<?, EvidenceRejection>(var needed) -> steps.denied(needed);
                    case Result.Stale<?, EvidenceRejection>() -> steps.stale();
                    case Result.Missing<?, EvidenceRejection>(),
                            Result.Done<?, EvidenceRejection>(var _) ->
                            steps.missing();
                });
    }

    private void refuse(String what) {
        model.refusalProperty().set(Optional.of(what));
    }
}
