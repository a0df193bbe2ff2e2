package hedgeward.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.Happening.What;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TryResult;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class TasksPageTest {

    private TasksDesk desk;

    @Start
    void show(Stage stage) {
        desk = new TasksDesk();
        stage.setScene(new Scene(desk.controller.root(), 1000, 700));
        stage.show();
        desk.controller.onShown();
    }

    @Test
    void theArrestIsToldInTwoKeystrokesWithTheSafeContactShownBetween(FxRobot robot) {
        choose(DutyKind.TELL, What.ARRESTED);
        assertThat(text()).doesNotContain("07700 900123");
        robot.press(KeyCode.T).release(KeyCode.T);
        assertThat(text()).contains("07700 900123", "parcel for 14", "Mon-Fri 09:30-14:30");
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.notices).hasSize(1);
        assertThat(text()).doesNotContain("07700 900123");
        assertThat(rows()).noneMatch(row -> row.duty().about().what() == What.ARRESTED);
        assertThat(desk.office.actions()).containsSequence("protected.read", "task.settle");
        assertThat(told(What.ARRESTED)).contains(TaskOutcome.TOLD_BY_PHONE);
        assertThat(told(What.ORDER_MADE)).contains(TaskOutcome.TOLD_BY_PHONE);
    }

    @Test
    void aNumberDoesNothingBeforeTheSafeContactWasSeen(FxRobot robot) {
        choose(DutyKind.TELL, What.ARRESTED);
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.office.actions()).doesNotContain("task.settle");
    }

    @Test
    void aTryIsCountedAndTheTaskStays() {
        TaskRow arrest = choose(DutyKind.TELL, What.ARRESTED);
        onFx(() -> desk.controller.actions().onTried(arrest, TryResult.NO_ANSWER));
        assertThat(desk.row(DutyKind.TELL, What.ARRESTED).tries()).isEqualTo(1);
    }

    @Test
    void whoIsAboutToTellIsStoppedWhenSomebodyElseToldHer() {
        TaskRow arrest = choose(DutyKind.TELL, What.ARRESTED);
        onFx(() -> desk.controller.onReveal(arrest));
        onFx(() -> desk.controller.model().note().set("rang the school office"));
        onFx(() -> desk.toldByAnother(arrest));
        onFx(() -> desk.controller.ask());
        assertThat(refusal()).startsWith("Somebody else was first").contains("w.wren", "open the");
        assertThat(desk.controller.model().note().get()).isEqualTo("rang the school office");
        assertThat(desk.controller.root().lookup("#tasks-reopen")).isNotNull();
    }

    @Test
    void whatIsTypedStaysWhenSomebodyElseTriedFirstAndIsRecordedAgain() {
        TaskRow arrest = choose(DutyKind.TELL, What.ARRESTED);
        onFx(() -> desk.controller.model().note().set("nobody at the door"));
        onFx(() -> desk.triedByAnother(arrest));
        onFx(() -> desk.controller.actions().onTried(arrest, TryResult.NOT_SAFE_TO_SPEAK));
        assertThat(refusal()).contains("w.wren", "record it again");
        assertThat(desk.controller.model().note().get()).isEqualTo("nobody at the door");
        TaskRow again = desk.row(DutyKind.TELL, What.ARRESTED);
        onFx(() -> desk.controller.actions().onTried(again, TryResult.NOT_SAFE_TO_SPEAK));
        assertThat(desk.row(DutyKind.TELL, What.ARRESTED).tries()).isEqualTo(2);
    }

    @Test
    void aTaskNobodyWorksOnLeavesTheListQuietly() {
        TaskRow arrest = choose(DutyKind.TELL, What.ARRESTED);
        onFx(() -> desk.toldByAnother(arrest));
        onFx(() -> desk.controller.ask());
        assertThat(desk.controller.model().chosenProperty().get()).isEmpty();
        assertThat(desk.controller.model().refusalProperty().get()).isEmpty();
    }

    private String refusal() {
        return desk.controller.model().refusalProperty().get().orElse("");
    }

    @Test
    void markersNeedTheirReference() {
        TaskRow markers = choose(DutyKind.CHANGE_MARKERS, What.ORDER_MADE);
        onFx(() -> desk.controller.actions().onSettle(List.of(markers), TaskOutcome.MARKERS_SET));
        assertThat(desk.controller.model().refusalProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("reference"));
        onFx(() -> desk.controller.model().reference().set("26/114A"));
        onFx(() -> desk.controller.actions().onSettle(List.of(markers), TaskOutcome.MARKERS_SET));
        assertThat(rows()).noneMatch(row -> row.duty().kind() == DutyKind.CHANGE_MARKERS);
    }

    @Test
    void aTaskIsHandedOverWithAReasonAndFoundUnderItsOwner() {
        TaskRow refer = choose(DutyKind.REFER, What.NOTICE_SERVED);
        onFx(() -> desk.controller.model().whoseProperty().set(Whose.MINE));
        assertThat(rows()).isNotEmpty();
        onFx(() -> desk.controller.actions().onHandOver(refer));
        assertThat(desk.controller.model().refusalProperty().get()).isPresent();
        onFx(() -> desk.controller.model().note().set("end of shift"));
        onFx(() -> desk.controller.actions().onHandOver(refer));
        assertThat(rows()).noneMatch(row -> row.duty().kind() == DutyKind.REFER);
        onFx(() -> desk.controller.model().whoseProperty().set(Whose.DESK));
        assertThat(rows()).singleElement().satisfies(r -> assertThat(r.ownerLabel()).isEmpty());
    }

    @Test
    void whatIsOlderThanTheRegisterStandsApartAndEndsTogetherAndIsTakenBack() {
        onFx(
                () -> {
                    desk.office.memory.tasks.beginning =
                            new Beginning(Optional.of(TasksDesk.NOW), Optional.empty(), Map.of());
                    desk.controller.ask();
                });
        int owed = desk.controller.model().size();
        onFx(() -> desk.controller.model().beforeOnlyProperty().set(true));
        List<TaskRow> older = rows();
        assertThat(older).hasSizeGreaterThan(1).allMatch(TaskRow::isFromBefore);
        onFx(() -> ((Button) desk.controller.root().lookup("#tasks-choose-all")).fire());
        assertThat(text()).contains(older.size() + " tasks chosen");
        onFx(() -> press("#tasks-answered-before"));
        assertThat(desk.controller.model().refusalProperty().get()).isPresent();
        onFx(() -> desk.controller.model().note().set("paper file, drawer 3"));
        onFx(() -> press("#tasks-answered-before"));
        assertThat(desk.controller.model().fromBeforeProperty().get()).isZero();
        assertThat(desk.controller.model().size()).isEqualTo(owed);
        onFx(() -> desk.notices.getLast().action().orElseThrow().run().run());
        assertThat(desk.controller.model().fromBeforeProperty().get()).isEqualTo(older.size());
    }

    private void press(String id) {
        ((Button) desk.controller.root().lookup(id)).fire();
    }

    @Test
    void whoeverMayNotSeeTheSafeContactIsTold() {
        Actor custody = new Actor("sergeant", Set.of(Role.CUSTODY), "custody");
        TasksDesk other = made(() -> new TasksDesk(custody, Places.tasks()));
        TaskRow arrest = other.row(DutyKind.TELL, What.ARRESTED);
        onFx(() -> other.controller.onReveal(arrest));
        assertThat(other.controller.model().revealedProperty().get()).isEmpty();
        assertThat(other.controller.model().refusalProperty().get()).isPresent();
    }

    @Test
    void anAddressLeadsToOneTaskThoughItIsDoneAndThereItIsOpenedAgain() {
        TaskRow arrest = choose(DutyKind.TELL, What.ARRESTED);
        String id = arrest.caseId().value().toString();
        TasksDesk other =
                made(
                        () ->
                                new TasksDesk(
                                        TasksDesk.MELLISH,
                                        Places.task(id, arrest.duty().key().value())));
        onFx(
                () ->
                        other.controller
                                .actions()
                                .onSettle(List.of(arrest), TaskOutcome.TOLD_IN_PERSON));
        TaskRow done = other.row(DutyKind.TELL, What.ARRESTED);
        assertThat(done.isOpen()).isFalse();
        onFx(() -> other.controller.model().note().set("wrong row"));
        onFx(() -> other.controller.actions().onReopen(done));
        assertThat(other.row(DutyKind.TELL, What.ARRESTED).isOpen()).isTrue();
    }

    @Test
    void theOfficerSignedInIsFoundByCollarNumberOrName() {
        Actor byName = new Actor("Quantrill", Set.of(), "desk");
        assertThat(Mine.of(TasksDesk.MELLISH, List.of(Story.CONSTABLE, Story.PCSO)))
                .contains(Story.CONSTABLE.id());
        assertThat(Mine.of(byName, List.of(Story.CONSTABLE, Story.PCSO))).contains(Story.PCSO.id());
        assertThat(Mine.of(byName, List.of(Story.CONSTABLE))).isEmpty();
    }

    @Test
    void looksRight() throws IOException {
        Snapshots.take("tasks", 1166, 700, () -> page(true));
        Snapshots.take("tasks-wide", 1700, 960, () -> page(false));
        Snapshots.take("tasks-older", 1166, 700, TasksPageTest::older);
    }

    private static Parent older() {
        TasksDesk shown = new TasksDesk();
        shown.office.memory.tasks.beginning =
                new Beginning(Optional.of(TasksDesk.NOW), Optional.empty(), Map.of());
        shown.controller.ask();
        shown.controller.model().beforeOnlyProperty().set(true);
        ((Button) shown.controller.root().lookup("#tasks-choose-all")).fire();
        return shown.controller.root();
    }

    private static Parent page(boolean reveal) {
        TasksDesk shown = new TasksDesk();
        TaskRow row =
                reveal
                        ? shown.row(DutyKind.TELL, What.ARRESTED)
                        : shown.row(DutyKind.CHANGE_MARKERS, What.ORDER_MADE);
        shown.controller.model().choose(Optional.of(row));
        if (reveal) {
            shown.controller.actions().onTried(row, TryResult.NO_ANSWER);
            shown.controller.onReveal(row);
        }
        return shown.controller.root();
    }

    private TaskRow choose(DutyKind kind, What what) {
        TaskRow row = desk.row(kind, what);
        onFx(() -> desk.controller.model().choose(Optional.of(row)));
        return row;
    }

    private List<TaskRow> rows() {
        return List.copyOf(desk.controller.model().fitting());
    }

    private Optional<TaskOutcome> told(What what) {
        return desk
                .office
                .findTasks()
                .ofCase(TasksDesk.MELLISH, Steps.orderServed().id(), TasksDesk.NOW)
                .stream()
                .filter(row -> row.duty().kind() == DutyKind.TELL)
                .filter(row -> row.duty().about().what() == what)
                .findFirst()
                .flatMap(row -> row.kept().settled())
                .map(done -> done.outcome());
    }

    private List<String> text() {
        return made(
                () ->
                        desk.controller.root().lookupAll(".label").stream()
                                .map(Label.class::cast)
                                .map(Label::getText)
                                .toList());
    }

    private static <T> T made(Callable<T> make) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, make);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
