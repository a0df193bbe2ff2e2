package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class RegimeNoteTest {

    @Test
    void saysWhyARegimeIsNotAvailableOnTheDay() {
        NoticePage page = written(Map.of(NoticeField.REGIME, Regime.DAPN_DAPO.code()));
        Label note =
                onFx(
                        () -> {
                            Scene scene = new Scene(page.controller.root());
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            return (Label) scene.lookup("#notice-regime-note");
                        });
        assertThat(note.getText()).contains("not available since Tue 31 Mar 2026");
    }

    @Test
    void aNoticeNotAvailableToOurForceNeedsItsReason() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.REGIME, Regime.DAPN_DAPO.code());
        NoticePage refused = recorded(texts);
        assertThat(refused.kept()).isEmpty();
        assertThat(refused.problem(NoticeField.SAVINGS)).isPresent();
        texts.put(NoticeField.SAVINGS, "Savings keep this live case going.");
        NoticePage kept = recorded(texts);
        assertThat(kept.kept()).hasSize(1);
        assertThat(kept.office.audit.entries())
                .filteredOn(entry -> entry.action().equals("notice.savings"))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.reason())
                                        .contains("Savings keep this live case going."));
    }

    private static NoticePage recorded(Map<NoticeField, String> texts) {
        NoticePage page = written(texts);
        WaitForAsyncUtils.waitForAsyncFx(20_000, page.controller::onRecord);
        return page;
    }

    private static NoticePage written(Map<NoticeField, String> texts) {
        return onFx(
                () -> {
                    NoticePage page = new NoticePage();
                    page.write(texts);
                    return page;
                });
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
