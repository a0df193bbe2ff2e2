package hedgeward.ui.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.restricted.Readership;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Two supervisors name readers of the same case at the same time.
@ExtendWith(ApplicationExtension.class)
class TwoSupervisorsTest {

    private static final String REASON = "the respondent is an officer of this station";

    private final CaseFile file = Steps.orderServed();
    private final DeskOffice office = new DeskOffice(Story.at("2026-12-05T11:30"));

    @Test
    void readersBothNamedAreKeptAndNothingTypedIsLost() {
        office.memory.cases.addAll(List.of(file));
        List.of("s.quill", "t.rowan", "u.alder", "v.birch")
                .forEach(name -> office.accounts.add(account(name)));
        onFx(
                () -> {
                    RestrictionController mine = page("s.quill");
                    RestrictionController theirs = page("t.rowan");
                    open(mine, "v.birch");
                    open(theirs, "u.alder");
                    theirs.onConfirm();
                    assertThat(readers())
                            .containsExactlyInAnyOrder("s.quill", "t.rowan", "u.alder");
                    mine.onConfirm();
                    assertThat(readers()).doesNotContain("v.birch");
                    assertThat(mine.model().reason().get()).isEqualTo(REASON);
                    assertThat(mine.model().reason().problemProperty().get().orElse(""))
                            .contains("t.rowan", REASON, "confirm again");
                    mine.onConfirm();
                    assertThat(readers())
                            .containsExactlyInAnyOrder("s.quill", "t.rowan", "u.alder", "v.birch");
                });
    }

    private static void open(RestrictionController page, String reader) {
        page.onRestrict();
        page.model().reason().set(REASON);
        page.model().choices().stream()
                .filter(one -> Set.of("s.quill", "t.rowan", reader).contains(one.userName()))
                .forEach(one -> one.reads().set(true));
    }

    private Set<String> readers() {
        return office.restrictions
                .findNewest(file.id())
                .flatMap(change -> change.readership())
                .map(Readership::readers)
                .orElse(Set.of());
    }

    private RestrictionController page(String user) {
        RestrictionController page =
                new RestrictionController(
                        new Actor(user, Set.of(Role.SUPERVISOR), "desk 1"),
                        file.id(),
                        office.restriction(),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        new RestrictionPlace(new Scope(), () -> {}));
        page.ask();
        return page;
    }

    private static Account account(String name) {
        return new Account(name, Set.of(Role.SUPERVISOR), true);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
