package hedgeward.ui.office.spans;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanForecast;
import hedgeward.app.retention.SpanReport;
import hedgeward.app.retention.SpanRequest;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;

/// Shows the spans and sets another: what it would do first, then a supervisor's approval.
public final class SpansController implements Page {

    private final Actor actor;
    private final SpanClerk clerk;
    private final Look look;
    private final Scope scope = new Scope();
    private final SpansModel model = new SpansModel();
    private final Lane reading;
    private final Lane setting;
    private final ConsentController consent;
    private final SpansView view;

    public SpansController(
            Actor actor, SpanClerk clerk, ApproveAct approve, UiTasks tasks, Look look) {
        this.actor = actor;
        this.clerk = clerk;
        this.look = look;
        this.reading = tasks.lane();
        this.setting = tasks.lane();
        this.consent = new ConsentController(actor, approve, tasks, look, SpansMsg.APPROVE, scope);
        this.view = new SpansView(look, model, this, scope);
        List.of(model.years(), model.age(), model.every(), model.source())
                .forEach(typed -> scope.listen(typed.valueProperty(), _ -> unask()));
        scope.listen(model.group().valueProperty(), _ -> unask());
        scope.listen(model.from().valueProperty(), _ -> unask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(SpansMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    SpansModel model() {
        return model;
    }

    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    Node consent() {
        return consent.root();
    }

    /// Says what the span would do, and waits for the second person.
    void onLook() {
        unask();
        model.saidProperty().set(Optional.empty());
        model.typed(look.messages().text(SpansMsg.NOT_A_NUMBER))
                .ifPresent(
                        request ->
                                setting.run(
                                        () -> clerk.preview(actor, request),
                                        answer -> foreseen(request, answer)));
    }

    private void foreseen(SpanRequest request, Result<SpanForecast, String> answer) {
        if (answer instanceof Result.Done<SpanForecast, String>(var forecast)) {
            model.forecastProperty().set(Optional.of(forecast));
            consent.ask(forecast.act(), by -> set(request, by));
        } else {
            say(refusal(answer));
        }
    }

    private void set(SpanRequest request, ApprovedBy by) {
        setting.run(
                () -> clerk.handle(actor, request, by),
                answer -> {
                    unask();
                    if (answer.isDone()) {
                        model.clear();
                        say(look.messages().text(SpansMsg.DONE));
                    } else {
                        say(refusal(answer));
                    }
                    ask();
                });
    }

    /// What was looked at is no longer what is typed.
    private void unask() {
        consent.putOff();
        model.forecastProperty().set(Optional.empty());
    }

    private void ask() {
        reading.run(
                () -> clerk.lines(actor),
                answer -> {
                    if (answer instanceof Result.Done<List<SpanReport.Line>, Void>(var lines)) {
                        model.linesProperty().set(lines);
                    } else {
                        say(refusal(answer));
                    }
                });
    }

    private <T, R> String refusal(Result<T, R> answer) {
        StepWords words = new StepWords(look.messages());
        return switch (answer) {
            case Result.Rejected<T, R>(var why) -> String.valueOf(why);
            case Result.Denied<T, R>(var needed) -> words.denied(needed);
            case Result.Stale<T, R> _ -> look.messages().text(SpansMsg.SECOND);
            case Result.Missing<T, R> _, Result.Done<T, R> _ -> words.missing();
        };
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }
}
