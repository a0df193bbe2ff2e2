package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.Officer;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshot;
import hedgeward.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class NewNoticeControllerTest {

    @Test
    void recordsTheDecisionServiceAndHearingAtOnceAndOpensTheCase() {
        NoticePage page = recorded(StoryNotice.whole());
        CaseFile file = page.kept().getFirst();
        assertThat(file.parties().respondent().bornOn()).contains(LocalDate.of(1975, 3, 2));
        assertThat(file.noticeTerms().types()).containsExactlyElementsOf(ConditionType.usual());
        assertThat(file.noticeService().map(NoticeService::at)).contains(Story.SERVED);
        assertThat(file.noticeService().map(s -> s.heardBy().actBy())).contains(Story.HEARD_BY);
        assertThat(file.currentHearing().flatMap(Hearing::listedFor))
                .contains(Story.at("2026-11-26T10:00"));
        assertThat(page.opened).containsExactly(Places.caseFile(file.id().value().toString()));
        assertThat(page.notices).hasSize(1);
    }

    @Test
    void whatWasWeighedAndTheChildrenAreKept() {
        Map<NoticeField, String> texts = StoryNotice.whole();
        texts.put(NoticeField.ADDRESS_ASKED, "no");
        CaseFile file = recorded(texts).kept().getFirst();
        assertThat(file.parties().household().children())
                .extracting(Child::bornOn, Child::livesAtThePremises)
                .containsExactly(
                        tuple(Optional.of(LocalDate.of(2016, 5, 5)), true),
                        tuple(Optional.of(LocalDate.of(2019, 5, 5)), false));
        Deliberation weighed = file.authorisation().orElseThrow().deliberation();
        assertThat(weighed.representations()).contains(Representations.GIVEN);
        assertThat(weighed.proportionality()).isPresent();
        assertThat(weighed.prosecution()).isPresent();
        assertThat(weighed.decided().draftedBy()).contains(Story.CONSTABLE.id());
        assertThat(weighed.decided().confirmedAt()).contains(Story.SERVED);
        assertThat(weighed.forces().told().map(CommanderTold::who)).contains("Major Fenwick");
        assertThat(file.noticeService().flatMap(NoticeService::addressAsked)).contains(false);
    }

    @Test
    void everyNeededFieldNamesTheRuleThatRequiresIt() {
        NoticePage page = page();
        onFx(() -> page.write(StoryNotice.whole()));
        NoticeAnswers answers = new NoticeAnswers(page.controller.model());
        assertThat(new NoticeCheck(answers).needed())
                .allMatch(field -> field.requirement().isPresent());
        assertThat(recorded(Map.of()).problem(NoticeField.OPINION_FINDING))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("required by CSA 2010 s.24(3)(b)"));
    }

    @Test
    void silenceIsAnAnswerToTheInvitationToSaySomething() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.remove(NoticeField.REPRESENTATIONS_FINDING);
        assertThat(recorded(texts).kept()).isEmpty();
        texts.put(NoticeField.REPRESENTATIONS_KIND, "INVITED_NONE");
        assertThat(recorded(texts).kept()).hasSize(1);
    }

    @Test
    void aRefusalSaysWhy() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.DECISION, "no");
        texts.put(NoticeField.REFUSAL_REASON, "OTHER_MEASURES");
        assertThat(
                        recorded(texts)
                                .kept()
                                .getFirst()
                                .authorisation()
                                .flatMap(a -> a.deliberation().refusal()))
                .contains(RefusalReason.OTHER_MEASURES);
    }

    @Test
    void whatHappensBeforeServiceIsRecordedWithoutIt() {
        NoticePage page = recorded(StoryNotice.decided());
        assertThat(page.kept().getFirst().noticeService()).isEmpty();
        assertThat(page.kept().getFirst().hearings()).isEmpty();
    }

    @Test
    void nothingIsKeptWhenServiceIsRefused() {
        Map<NoticeField, String> texts = StoryNotice.whole();
        texts.put(NoticeField.SERVED_AT, Story.at("2026-11-25T01:30").toString());
        NoticePage page = recorded(texts);
        assertThat(page.kept()).isEmpty();
        assertThat(page.office.audit.entries()).isEmpty();
        assertThat(page.problem(NoticeField.SERVED_AT)).isPresent();
        assertThat(page.opened).isEmpty();
    }

    @Test
    void aDecisionStillToComeIsToldBesideItsTime() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.DECIDED_AT, Story.at("2026-11-25T13:40").toString());
        NoticePage page = recorded(texts);
        assertThat(page.problem(NoticeField.DECIDED_AT)).isPresent();
        assertThat(page.problem(NoticeField.SERVED_AT)).isEmpty();
        assertThat(page.kept()).isEmpty();
    }

    @Test
    void aRespondentUnderEighteenIsToldBesideTheDateOfBirth() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.RESPONDENT_BORN, "2008-11-26");
        assertThat(recorded(texts).problem(NoticeField.RESPONDENT_BORN))
                .hasValueSatisfying(words -> assertThat(words).contains("18"));
    }

    @Test
    void everyMissingFieldIsToldAtOnceAndAProblemGoesWithTheNextKey() {
        NoticePage page = recorded(Map.of());
        assertThat(page.problem(NoticeField.RESPONDENT_SURNAME)).isPresent();
        assertThat(page.problem(NoticeField.GROUNDS)).isPresent();
        assertThat(page.problem(NoticeField.AUTHORISER)).isPresent();
        assertThat(page.problem(NoticeField.RESIDENTS_FINDING)).isEmpty();
        assertThat(page.problem(NoticeField.SERVED_AT)).isEmpty();
        onFx(() -> page.write(Map.of(NoticeField.RESPONDENT_SURNAME, "O")));
        assertThat(page.problem(NoticeField.RESPONDENT_SURNAME)).isEmpty();
    }

    @Test
    void aTimeThatCannotBeReadIsNeverPassedOver() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.SERVED_AT, "?");
        NoticePage page = recorded(texts);
        assertThat(page.kept()).isEmpty();
        assertThat(page.problem(NoticeField.SERVED_AT)).isPresent();
        assertThat(page.problem(NoticeField.SERVED_BY)).isPresent();
    }

    @Test
    void aRefusalIsKeptWithoutGroundsMattersAndService() {
        Map<NoticeField, String> texts = StoryNotice.whole();
        texts.put(NoticeField.DECISION, "no");
        texts.remove(NoticeField.GROUNDS);
        texts.remove(NoticeField.OPINION_FINDING);
        NoticePage page = recorded(texts);
        CaseFile file = page.kept().getFirst();
        assertThat(file.notice().orElseThrow().authorisation().granted()).isFalse();
        assertThat(file.noticeService()).isEmpty();
    }

    @Test
    void termsAboutTheHomeAreLeftOutUnlessItIsShared() {
        Map<NoticeField, String> texts = StoryNotice.decided();
        texts.put(NoticeField.SHARED, "no");
        NoticePage page = recorded(texts);
        assertThat(page.kept().getFirst().noticeTerms().types())
                .containsExactly(ConditionType.NO_MOLESTATION, ConditionType.NO_CONTACT);
    }

    @Test
    void aListingAfterTheDeadlineIsSaidButKept() {
        NoticePage page = page();
        onFx(() -> page.write(StoryNotice.whole()));
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> Snapshot.of(page.controller.root(), 1200, 800, Theme.LIGHT));
        assertThat(page.controller.root().lookup("#notice-listed-late")).isNull();
        String late = Story.at("2026-11-27T10:00").toString();
        onFx(() -> page.write(Map.of(NoticeField.LISTED_AT, late)));
        assertThat(page.controller.root().lookup("#notice-listed-late")).isNotNull();
        onFx(page.controller::onRecord);
        assertThat(page.kept()).hasSize(1);
    }

    @Test
    void anInspectorMayAuthoriseOneKindOfNoticeOnly() {
        NoticePage page = page();
        onFx(() -> page.write(Map.of(NoticeField.REGIME, "DAPN-DAPO")));
        onFx(() -> page.write(Map.of(NoticeField.AUTHORISER, id(NoticePage.INSPECTOR))));
        assertThat(page.text(NoticeField.AUTHORISER)).isEqualTo(id(NoticePage.INSPECTOR));
        onFx(() -> page.write(Map.of(NoticeField.REGIME, "DVPN-DVPO")));
        assertThat(page.text(NoticeField.AUTHORISER)).isEmpty();
    }

    @Test
    void whoeverMayNotIsToldAndKeepsTheForm() {
        Actor desk = new Actor("lark", Set.of(Role.DESK), "counter");
        NoticePage page = onFx(() -> new NoticePage(new MemoryDrafts(), desk));
        onFx(() -> page.write(StoryNotice.decided()));
        onFx(page.controller::onRecord);
        assertThat(page.kept()).isEmpty();
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
        assertThat(page.text(NoticeField.RESPONDENT_SURNAME)).isEqualTo("Oxlade");
    }

    @Test
    void aDraftIsRestoredAndGoesWhenTheNoticeIsRecorded() {
        MemoryDrafts drafts = new MemoryDrafts();
        NoticePage before = onFx(() -> new NoticePage(drafts, NoticePage.OFFICER));
        onFx(() -> before.write(StoryNotice.whole()));
        onFx(before.controller::close);

        NoticePage after = onFx(() -> new NoticePage(drafts, NoticePage.OFFICER));
        assertThat(after.controller.model().restoredProperty().get()).isTrue();
        assertThat(after.controller.model().draft()).isEqualTo(before.controller.model().draft());
        onFx(after.controller::onRecord);
        assertThat(after.kept()).hasSize(1);
        assertThat(drafts.find("wren", "new-notice")).isEmpty();
    }

    @Test
    void anotherPersonsDraftIsNotShown() {
        MemoryDrafts drafts = new MemoryDrafts();
        NoticePage before = onFx(() -> new NoticePage(drafts, NoticePage.OFFICER));
        onFx(() -> before.write(StoryNotice.decided()));
        onFx(before.controller::onPause);
        Actor other = new Actor("robin", Set.of(Role.CASE_OFFICER), "night desk");
        NoticePage after = onFx(() -> new NoticePage(drafts, other));
        assertThat(after.controller.model().draft()).isEmpty();
    }

    @Test
    void startingAfreshForgetsTheDraft() {
        MemoryDrafts drafts = new MemoryDrafts();
        NoticePage page = onFx(() -> new NoticePage(drafts, NoticePage.OFFICER));
        onFx(() -> page.write(StoryNotice.decided()));
        onFx(page.controller::onPause);
        assertThat(drafts.find("wren", "new-notice")).isPresent();
        onFx(page.controller::onStartAfresh);
        assertThat(drafts.find("wren", "new-notice")).isEmpty();
        assertThat(page.text(NoticeField.RESPONDENT_SURNAME)).isEmpty();
    }

    private static String id(Officer officer) {
        return officer.id().value().toString();
    }

    private static NoticePage recorded(Map<NoticeField, String> texts) {
        NoticePage page = page();
        onFx(() -> page.write(texts));
        onFx(page.controller::onRecord);
        return page;
    }

    private static NoticePage page() {
        return onFx(() -> new NoticePage());
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
