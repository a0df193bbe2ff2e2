package hedgeward.ui.notice;

import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.Theme;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.Map;

/// What the page looks like, written to `target/screens`.
@ExtendWith(ApplicationExtension.class)
class NoticeScreenTest {

    @Test
    void looksRight() throws IOException {
        Snapshots.take("notice-new", 1264, 860, () -> page(Map.of()).controller.root());
        Snapshots.take(
                "notice-served", 1264, 3560, () -> page(StoryNotice.whole()).controller.root());
        Snapshots.take("notice-problems", 1264, 3560, NoticeScreenTest::refused);
        Snapshots.one(
                "notice-narrow",
                924,
                620,
                Theme.LIGHT,
                () -> page(StoryNotice.whole()).controller.root());
    }

    private static Parent refused() {
        NoticePage page = page(Map.of());
        page.controller.onRecord();
        return page.controller.root();
    }

    private static NoticePage page(Map<NoticeField, String> texts) {
        NoticePage page = new NoticePage(new MemoryDrafts(), NoticePage.OFFICER);
        page.write(texts);
        return page;
    }
}
