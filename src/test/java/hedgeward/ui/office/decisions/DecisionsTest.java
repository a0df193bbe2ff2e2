package hedgeward.ui.office.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryRequests;
import hedgeward.app.request.KeepDraftPolicy;
import hedgeward.domain.clock.London;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class DecisionsTest {

    private static final Actor ADMINISTRATOR =
            new Actor("a.admin", Set.of(Role.ADMINISTRATOR), "office");

    private final DeskOffice office = new DeskOffice(Story.SERVED);
    private final MemoryRequests policy = new MemoryRequests();

    @Test
    void whoManagesTheOfficeSettlesTheRuleAndItIsLogged() throws IOException {
        DecisionsController page = open(ADMINISTRATOR);
        onFx(
                () -> {
                    page.forbidden().set(false);
                    page.onKeep();
                    return page;
                });
        assertThat(policy.forbidsOwnDraft()).isFalse();
        assertThat(office.actions()).containsExactly("office.own-draft");
        Snapshots.take("office-decisions", 900, 320, () -> open(ADMINISTRATOR).root());
    }

    @Test
    void whatSomebodyElseSettledMeanwhileIsShownAndNotPutBackUnasked() {
        DecisionsController mine = open(ADMINISTRATOR);
        policy.forbidOwnDraft(false);
        keep(mine);
        assertThat(policy.forbidsOwnDraft()).isFalse();
        assertThat(mine.forbidden().get()).isFalse();
        assertThat(mine.said().get()).startsWith("Somebody else settled this meanwhile");
        onFx(
                () -> {
                    mine.forbidden().set(true);
                    return mine;
                });
        keep(mine);
        assertThat(policy.forbidsOwnDraft()).isTrue();
    }

    private static void keep(DecisionsController page) {
        onFx(
                () -> {
                    page.onKeep();
                    return page;
                });
    }

    @Test
    void othersReadItOnly() {
        DecisionsController page = open(DeskOffice.CASE_OFFICER);
        assertThat(page.root().lookup("#office-own-draft").isDisabled()).isTrue();
        onFx(
                () -> {
                    page.forbidden().set(false);
                    page.onKeep();
                    return page;
                });
        assertThat(policy.forbidsOwnDraft()).isTrue();
        assertThat(page.said().get()).isNotBlank();
    }

    private DecisionsController open(Actor actor) {
        return onFx(
                () -> {
                    DecisionsController page =
                            new DecisionsController(
                                    actor,
                                    new KeepDraftPolicy(office.unitOfWork, policy, office.audit),
                                    SameThreadTasks.create(),
                                    Look.of(new Messages(Locale.UK), London.ZONE));
                    page.onShown();
                    return page;
                });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
