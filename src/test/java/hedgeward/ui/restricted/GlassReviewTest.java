package hedgeward.ui.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.restricted.GlassRules;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What was opened under break-glass waits on Today until another supervisor has looked.
@ExtendWith(ApplicationExtension.class)
class GlassReviewTest {

    private final CaseFile file = Steps.orderServed();
    private final DeskOffice office = new DeskOffice(Story.at("2026-12-05T11:30"));
    private final List<PageAddress> opened = new ArrayList<>();

    @Test
    void aSupervisorReviewsWhatSomebodyElseOpened() {
        openedBy("night");
        Parent card = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown("s.quill"));
        assertThat(card.isVisible()).isTrue();
        Button done = (Button) card.lookup("#glass-review-done-DV-2026-0601");
        WaitForAsyncUtils.waitForAsyncFx(5_000, done::fire);
        assertThat(office.openings.findUnreviewed()).hasSize(1);

        TextField remark = (TextField) card.lookup("#glass-review-remark-DV-2026-0601");
        Hyperlink link = (Hyperlink) card.lookup("#glass-review-open-DV-2026-0601");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    link.fire();
                    remark.setText("he was in custody, rightly opened");
                    done.fire();
                });
        assertThat(opened).hasSize(1);
        assertThat(office.openings.findUnreviewed()).isEmpty();
        assertThat(card.isVisible()).isFalse();
        assertThat(office.actions()).contains("case.review-glass");
    }

    @Test
    void nobodyReviewsTheirOwnOpening() {
        openedBy("s.quill");
        Parent card = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown("s.quill"));
        assertThat(card.isVisible()).isTrue();
        assertThat(card.lookup("#glass-review-done-DV-2026-0601")).isNull();
    }

    @Test
    void picture() throws IOException {
        openedBy("night");
        openedBy("s.quill");
        Snapshots.take("glass-review", 1000, 330, () -> Boxes.page(shown("s.quill")));
    }

    private void openedBy(String user) {
        if (office.memory.cases.findById(file.id()).isEmpty()) {
            office.memory.cases.addAll(List.of(file));
        }
        office.openings.add(
                GlassRules.asked(
                        UUID.nameUUIDFromBytes(user.getBytes(UTF_8)),
                        file.id(),
                        user,
                        Story.at("2026-12-05T03:12"),
                        "brought in for breach, need his court clock"));
    }

    private Parent shown(String user) {
        GlassReviewController review =
                new GlassReviewController(
                        new Actor(user, Set.of(Role.SUPERVISOR), "desk 1"),
                        office.review(),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        opened::add);
        review.ask();
        return (Parent) review.root();
    }
}
