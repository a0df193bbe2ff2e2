package hedgeward.ui.office.retention.disposal;

import hedgeward.app.access.Actor;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.common.Result;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Node;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The register of disposals, newest first, and the certificate of the one chosen.
public final class DisposalsController {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Actor actor;
    private final DisposalSteps steps;
    private final Look look;
    private final DisposalsModel model = new DisposalsModel();
    private final Lane reading;
    private final CertificateSteps certificate;
    private final DisposalsView view;

    public DisposalsController(
            Actor actor, DisposalSteps steps, UiTasks tasks, Look look, Scope scope) {
        this.actor = actor;
        this.steps = steps;
        this.look = look;
        this.reading = tasks.lane();
        this.certificate =
                new CertificateSteps(actor, steps.paper(), tasks.lane(), look, this::say);
        this.view = new DisposalsView(look, model, this, certificate.busy(), scope);
    }

    public Node root() {
        return view.root();
    }

    /// Shows the newest.
    public void show() {
        model.saidProperty().set(Optional.empty());
        model.wantedProperty().set("");
        model.chosenProperty().set(Optional.empty());
        ask();
    }

    /// Shows one that was just made.
    public void present(Disposal disposal) {
        show();
        model.chosenProperty().set(Optional.of(disposal));
        say(
                Notice.of(
                        State.DONE,
                        look.messages()
                                .text(
                                        DisposalMsg.DONE,
                                        disposal.ref().value(),
                                        Integer.toString(disposal.certificate()))));
        view.focus();
    }

    DisposalsModel model() {
        return model;
    }

    void onFind() {
        String wanted = model.wantedProperty().get().strip();
        model.saidProperty().set(Optional.empty());
        model.chosenProperty().set(Optional.empty());
        if (wanted.isEmpty()) {
            ask();
        } else {
            reading.run(() -> matching(wanted), this::found);
        }
    }

    void onMore() {
        int last = model.rows().getLast().certificate();
        reading.run(() -> steps.read().before(actor, last), answer -> shown(answer, model::next));
    }

    void onChosen(Disposal disposal) {
        model.saidProperty().set(Optional.empty());
        model.chosenProperty().set(Optional.of(disposal));
    }

    void onPrint(Disposal disposal) {
        certificate.print(disposal);
    }

    void onSave(Disposal disposal) {
        certificate.save(disposal);
    }

    private record Read(Result<List<Disposal>, Void> rows, BackupPlan plan) {}

    private void ask() {
        reading.run(
                () -> new Read(steps.read().handle(actor), steps.plan().get()),
                read -> {
                    model.planProperty().set(read.plan());
                    shown(read.rows(), model::first);
                });
    }

    /// Those under the reference; where it may be the number of a certificate, that one too.
    private List<Disposal> matching(String wanted) {
        return Stream.concat(
                        numbered(wanted).stream(), steps.read().underTyped(actor, wanted).stream())
                .distinct()
                .toList();
    }

    private Optional<Disposal> numbered(String wanted) {
        return NUMBER.matcher(wanted).matches()
                        && steps.read().one(actor, Integer.parseInt(wanted))
                                instanceof Result.Done<Disposal, Void>(var one)
                ? Optional.of(one)
                : Optional.empty();
    }

    private void found(List<Disposal> rows) {
        model.found(rows);
        if (rows.size() == 1) {
            model.chosenProperty().set(Optional.of(rows.getFirst()));
        }
    }

    private void shown(Result<List<Disposal>, Void> answer, Consumer<List<Disposal>> show) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<List<Disposal>, Void>(var rows) -> show.accept(rows);
            case Result.Denied<List<Disposal>, Void>(var needed) ->
                    say(Notice.of(State.ACT_NOW, words.denied(needed)));
            case Result.Stale<List<Disposal>, Void> _,
                    Result.Missing<List<Disposal>, Void> _,
                    Result.Rejected<List<Disposal>, Void> _ ->
                    say(Notice.of(State.ACT_NOW, words.missing()));
        }
    }

    private void say(Notice notice) {
        model.saidProperty().set(Optional.of(notice));
    }
}
