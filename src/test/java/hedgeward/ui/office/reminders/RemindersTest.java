package hedgeward.ui.office.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.LastChange;
import hedgeward.app.fakes.MemoryReminders;
import hedgeward.app.office.KeepReminders;
import hedgeward.app.office.Reminders;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.Merge;
import hedgeward.story.Story;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class RemindersTest {

    private static final Actor ADMINISTRATOR =
            new Actor("a.admin", Set.of(Role.ADMINISTRATOR), "office");

    private final DeskOffice office = new DeskOffice(Story.SERVED);
    private final MemoryReminders settings = new MemoryReminders();

    @Test
    void whoManagesTheOfficeSettlesTheTimesAndItIsLogged() throws IOException {
        RemindersController page = kept(ADMINISTRATOR, " 2 ", "14");
        assertThat(settings.reminders()).isEqualTo(Reminders.of(2, 14));
        assertThat(page.model().saidProperty().get()).isNotBlank();
        assertThat(office.actions()).containsExactly("office.reminders");
        Snapshots.take("office-reminders", 900, 420, () -> open(ADMINISTRATOR).root());
    }

    @Test
    void whatSomebodyElseSettledMeanwhileIsSaidAndNotOverwrittenUnasked() throws IOException {
        RemindersController mine = kept(ADMINISTRATOR, "2", "14");
        settings.keep(Reminders.of(3, 21));
        keep(mine, "2", "30");
        assertThat(settings.reminders()).isEqualTo(Reminders.of(3, 21));
        Conflict<Reminders, ReminderFact> both =
                mine.model().conflictProperty().get().orElseThrow();
        assertThat(both.by()).startsWith("a.admin changed this");
        assertThat(mine.model().adjourned().get()).isEqualTo("30");
        Snapshots.take("office-reminders-conflict", 900, 420, () -> conflicted());
        settings.keep(Reminders.of(3, 21));
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () ->
                        mine.onMerged(
                                both.merge()
                                        .merged(Map.of(ReminderFact.ADJOURNED, Merge.Choice.YOURS))
                                        .orElseThrow()));
        assertThat(settings.reminders()).isEqualTo(Reminders.of(3, 30));
        assertThat(mine.model().conflictProperty().get()).isEmpty();
    }

    private Parent conflicted() {
        RemindersController page = open(ADMINISTRATOR);
        Reminders now = settings.reminders();
        settings.keep(Reminders.of(now.unanswered().toHours() == 5 ? 6 : 5, 25));
        page.model().unanswered().set("7");
        page.onKeep();
        return page.root();
    }

    @Test
    void aTimeOutOfItsBoundsIsSaidBesideItsFieldAndNotKept() {
        RemindersController page = kept(ADMINISTRATOR, "25", "6");
        assertThat(page.model().unanswered().problemProperty().get().orElse(""))
                .contains("1", "24");
        assertThat(page.model().adjourned().problemProperty().get().orElse("")).contains("7", "90");
        assertThat(settings.reminders()).isEqualTo(Reminders.USUAL);
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void othersReadThemOnly() {
        RemindersController page = kept(DeskOffice.CASE_OFFICER, "2", "14");
        assertThat(settings.reminders()).isEqualTo(Reminders.USUAL);
        assertThat(page.model().saidProperty().get()).isNotBlank();
        assertThat(page.root().lookup("#office-reminders-unanswered").isDisabled()).isTrue();
    }

    @Test
    void theBoundsHold() {
        assertThat(Reminders.HOURS.read("1")).contains(1);
        assertThat(Reminders.HOURS.read("24")).contains(24);
        for (String wrong : new String[] {"", "0", "25", "-4", "4.5", "four", "0004"}) {
            assertThat(Reminders.HOURS.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(Reminders.DAYS.read("7")).contains(7);
        assertThat(Reminders.DAYS.read("90")).contains(90);
        assertThat(Reminders.DAYS.read("91")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Reminders.of(0, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> Reminders.of(4, 91));
    }

    private RemindersController kept(Actor actor, String hours, String days) {
        RemindersController page = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> open(actor));
        keep(page, hours, days);
        return page;
    }

    private static void keep(RemindersController page, String hours, String days) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    page.model().unanswered().set(hours);
                    page.model().adjourned().set(days);
                    page.onKeep();
                });
    }

    private RemindersController open(Actor actor) {
        RemindersController page =
                new RemindersController(
                        actor,
                        new KeepReminders(office.unitOfWork, settings, office.audit),
                        new LastChange(office.unitOfWork, office.audit, office.gate),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        page.onShown();
        return page;
    }
}
