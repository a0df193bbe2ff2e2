package hedgeward.ui.office.log;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.PrintedHead;
import hedgeward.app.audit.ReadAudit;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseRef;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;

/// Asks the log and checks it.
public final class LogController implements Page {

    /// Reading and checking.
    public record UseCases(ReadAudit read, VerifyAudit verify, ReadChanges changes) {}

    /// What a check said of the chain and, where one was typed, of the printed head.
    private record Checked(
            Result<AuditCheck, Void> walk,
            Result<ChangesCheck, Void> values,
            Optional<Result<Optional<VerifyAudit.Found>, Void>> printed) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Look look;
    private final Scope scope = new Scope();
    private final LogModel model = new LogModel();
    private final Lane reading;
    private final Lane checking;
    private final Lane changing;
    private final ChangeLines words;
    private final LogView view;

    public LogController(Actor actor, UseCases useCases, UiTasks tasks, Look look) {
        this.actor = actor;
        this.useCases = useCases;
        this.look = look;
        this.reading = tasks.lane();
        this.checking = tasks.lane();
        this.changing = tasks.lane();
        this.words = new ChangeLines(look);
        this.view = new LogView(look, model, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(LogMsg.TITLE);
    }

    @Override
    public void onShown() {
        if (!mayRead()) {
            say(LogMsg.DENIED);
        }
    }

    @Override
    public void close() {
        scope.close();
    }

    LogModel model() {
        return model;
    }

    boolean mayRead() {
        return Access.permits(actor, Permission.READ_AUDIT);
    }

    void onShow() {
        if (!model.isCaseReadable()) {
            say(LogMsg.NOT_A_CASE);
            return;
        }
        model.entries().clear();
        ask(model.question());
    }

    void onOlder() {
        model.entries().stream()
                .mapToLong(entry -> entry.line().sequence())
                .min()
                .ifPresent(oldest -> ask(model.question().olderThan(oldest)));
    }

    /// Everything about the case of one entry: who changed it and who looked.
    void onCase(LoggedEntry entry) {
        entry.caseRef()
                .map(CaseRef::value)
                .ifPresent(
                        ref -> {
                            model.caseRefProperty().set(ref);
                            onShow();
                        });
    }

    void onCheck() {
        String typed = model.headProperty().get();
        Optional<PrintedHead> head = PrintedHead.of(typed);
        if (!typed.isBlank() && head.isEmpty()) {
            say(LogMsg.NOT_A_HEAD);
            return;
        }
        checking.run(
                () ->
                        new Checked(
                                useCases.verify().handle(actor),
                                useCases.changes().check(actor),
                                head.map(wanted -> useCases.verify().handle(actor, wanted))),
                this::told);
    }

    private void ask(AuditQuestion question) {
        model.saidProperty().set("");
        reading.run(() -> useCases.read().handle(actor, question), this::show);
    }

    private void show(Result<List<LoggedEntry>, Void> answer) {
        if (answer instanceof Result.Done<List<LoggedEntry>, Void>(var found)) {
            model.entries().addAll(found);
            model.moreProperty().set(found.size() == ReadAudit.PAGE);
        } else {
            say(LogMsg.DENIED);
        }
    }

    private void told(Checked checked) {
        if (!(checked.walk() instanceof Result.Done<AuditCheck, Void>(var check))) {
            say(LogMsg.DENIED);
        } else if (check.firstBad().isPresent()) {
            say(LogMsg.BROKEN, check.firstBad().getAsLong());
        } else {
            String whole =
                    look.messages().text(LogMsg.WHOLE, check.entries())
                            + " "
                            + values(checked.values());
            model.saidProperty()
                    .set(checked.printed().map(head -> whole + " " + printed(head)).orElse(whole));
        }
    }

    private String values(Result<ChangesCheck, Void> answer) {
        if (!(answer instanceof Result.Done<ChangesCheck, Void>(var check))) {
            return "";
        }
        return check.firstBad().isPresent()
                ? look.messages().text(LogMsg.VALUES_ALTERED, check.firstBad().getAsLong())
                : look.messages().text(LogMsg.VALUES_WHOLE, check.bound() - check.erased());
    }

    /// What one entry changed, for a reason that is logged.
    void onChanges(LoggedEntry entry, String reason) {
        changing.run(
                () -> useCases.changes().handle(actor, entry.line().sequence(), reason),
                answer -> model.changesProperty().set(words.of(answer)));
    }

    private String printed(Result<Optional<VerifyAudit.Found>, Void> head) {
        return head instanceof Result.Done<Optional<VerifyAudit.Found>, Void>(var entry)
                        && entry.isPresent()
                ? look.messages()
                        .text(
                                LogMsg.FOUND,
                                entry.get().sequence(),
                                look.times().dayTime(entry.get().at()))
                : look.messages().text(LogMsg.NOT_FOUND);
    }

    private void say(MsgKey key, Object... values) {
        model.saidProperty().set(look.messages().text(key, values));
    }
}
