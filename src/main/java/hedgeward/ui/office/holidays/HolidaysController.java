package hedgeward.ui.office.holidays;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.holidays.ChangeHolidays;
import hedgeward.app.holidays.ListChange;
import hedgeward.app.holidays.ListFiles;
import hedgeward.app.holidays.ListRow;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.London;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The list of bank holidays in use, and its change by two people: what would move is shown before
/// the second person signs.
public final class HolidaysController implements Page {

    /// What the section asks and does.
    ///
    /// @param shipped the list this edition of the program came with
    public record UseCases(
            ReadHolidays read,
            ChangeHolidays change,
            ApproveAct approve,
            ListFiles files,
            BankHolidays shipped) {}

    /// Background work, time, news of changes, choosing a file, and saying what was done.
    public record Desk(
            UiTasks tasks,
            UiTicker ticker,
            ChangeRelay changes,
            Supplier<Optional<Path>> choose,
            Consumer<Notice> tell) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Desk desk;
    private final Look look;
    private final Scope scope = new Scope();
    private final HolidaysModel model = new HolidaysModel();
    private final Lane reading;
    private final Lane working;
    private final ConsentController consent;
    private final HolidaysView view;

    public HolidaysController(Actor actor, UseCases useCases, Desk desk, Look look) {
        this.actor = actor;
        this.useCases = useCases;
        this.desk = desk;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.working = desk.tasks().lane();
        this.consent =
                new ConsentController(
                        actor, useCases.approve(), desk.tasks(), look, HolidaysMsg.APPROVE, scope);
        this.view = new HolidaysView(look, model, this, consent.root(), scope);
        desk.changes().listen(scope, _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(HolidaysMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    HolidaysModel model() {
        return model;
    }

    boolean mayChange() {
        return Access.permits(actor, Permission.CHANGE_HOLIDAYS);
    }

    /// The shipped list, where it is newer than the one in use.
    Optional<BankHolidays> newerShipped(BankHolidays inUse) {
        return Optional.of(useCases.shipped())
                .filter(shipped -> shipped.lastUpdated().isAfter(inUse.lastUpdated()));
    }

    /// Days until the list ends, when that is near.
    OptionalLong daysLeft(BankHolidays inUse) {
        return ReadHolidays.daysLeft(inUse, London.dateOf(desk.ticker().now()));
    }

    void onAdd() {
        begin(Step.ADD);
    }

    void onWithdraw() {
        begin(Step.WITHDRAW);
    }

    void onUseShipped() {
        begin(Step.REPLACE);
        model.load(useCases.shipped(), useCases.shipped().source());
        onPreview();
    }

    void onImport() {
        desk.choose()
                .get()
                .ifPresent(
                        file -> {
                            begin(Step.REPLACE);
                            working.run(
                                    () -> useCases.files().read(file),
                                    reading -> loaded(reading, file));
                        });
    }

    void onCancel() {
        begin(Step.NONE);
    }

    /// Works out what the change would move; nothing is written.
    void onPreview() {
        consent.putOff();
        model.changeProperty().set(Optional.empty());
        model.problemProperty().set(Optional.empty());
        Optional<HolidayWish> wish = model.wish();
        if (wish.isEmpty()) {
            model.problemProperty()
                    .set(
                            Optional.of(
                                    text(
                                            model.stepProperty().get() == Step.ADD
                                                    ? HolidaysMsg.DAY_MISSING
                                                    : HolidaysMsg.NOTHING_CHOSEN)));
            return;
        }
        working.run(() -> useCases.change().preview(actor, wish.get()), this::previewed);
    }

    private void begin(Step step) {
        consent.putOff();
        working.forget();
        model.begin(step);
        view.focusForm();
    }

    private void loaded(ListFiles.Reading reading, Path file) {
        switch (reading) {
            case ListFiles.Reading.Sound(var list) -> {
                model.load(list, Optional.ofNullable(file.getFileName()).orElse(file).toString());
                onPreview();
            }
            case ListFiles.Reading.Refused(var reason) ->
                    model.problemProperty().set(Optional.of(reason));
        }
    }

    private void previewed(Result<ListChange, String> result) {
        if (result instanceof Result.Done<ListChange, String>(ListChange change)) {
            model.changeProperty().set(Optional.of(change));
            consent.ask(change.act(), this::approved);
        } else {
            refused(result);
        }
    }

    private void approved(ApprovedBy second) {
        model.wish()
                .ifPresent(
                        wish ->
                                working.run(
                                        () ->
                                                useCases.change()
                                                        .handle(actor, wish, model.words(), second),
                                        this::changed));
    }

    private void changed(Result<ListChange, String> result) {
        if (result instanceof Result.Done<ListChange, String>(ListChange change)) {
            desk.tell()
                    .accept(Notice.of(State.DONE, text(HolidaysMsg.DONE, change.moved().size())));
            begin(Step.NONE);
            ask();
        } else {
            model.changeProperty().set(Optional.empty());
            refused(result);
        }
    }

    /// Reads the list as it stands now, and says who changed it; what was typed stays.
    private void overtaken() {
        reading.run(
                useCases.read()::handle,
                answer -> {
                    model.show(answer);
                    model.problemProperty()
                            .set(
                                    answer.history().stream()
                                            .max(Comparator.comparingInt(ListRow::number))
                                            .map(this::whoWasFirst));
                });
    }

    private String whoWasFirst(ListRow row) {
        return text(
                HolidaysMsg.STALE_BY,
                row.madeBy(),
                row.approvedBy().orElse(""),
                look.times().dayTime(row.madeAt()));
    }

    private void refused(Result<ListChange, String> result) {
        if (result instanceof Result.Stale<ListChange, String>) {
            overtaken();
            return;
        }
        StepWords words = new StepWords(look.messages());
        String why =
                switch (result) {
                    case Result.Rejected<ListChange, String>(var reason) -> reason;
                    case Result.Denied<ListChange, String>(var needed) -> words.denied(needed);
                    case Result.Missing<ListChange, String> _ -> words.missing();
                    case Result.Stale<ListChange, String> _, Result.Done<ListChange, String> _ ->
                            text(HolidaysMsg.STALE);
                };
        model.problemProperty().set(Optional.of(why));
    }

    private void ask() {
        reading.run(useCases.read()::handle, model::show);
    }

    private String text(HolidaysMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
