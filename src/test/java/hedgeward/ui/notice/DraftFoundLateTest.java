package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.fakes.MemoryDrafts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;

/// Somebody types faster than the draft is found.
@ExtendWith(ApplicationExtension.class)
class DraftFoundLateTest {

    @Test
    void whatIsTypedBeforeTheDraftIsFoundStandsAboveIt() {
        MemoryDrafts drafts = new MemoryDrafts();
        drafts.keep(
                NoticePage.OFFICER.userName(),
                "new-notice",
                Map.of(
                        NoticeField.RESPONDENT_SURNAME.id(), "Kept",
                        NoticeField.RESPONDENT_FORENAMES.id(), "Earlier"));
        NoticePage page =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () ->
                                new NoticePage(
                                        drafts,
                                        NoticePage.OFFICER,
                                        early ->
                                                early.model()
                                                        .textProperty(
                                                                NoticeField.RESPONDENT_SURNAME)
                                                        .set("Typed")));
        assertThat(page.controller.model().text(NoticeField.RESPONDENT_SURNAME)).isEqualTo("Typed");
        assertThat(page.controller.model().text(NoticeField.RESPONDENT_FORENAMES))
                .isEqualTo("Earlier");
    }
}
