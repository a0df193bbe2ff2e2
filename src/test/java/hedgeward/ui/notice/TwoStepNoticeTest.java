package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.app.fakes.MemoryRequests;
import hedgeward.app.request.NoticeRequest;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// One officer draws a notice up, another decides on it.
@ExtendWith(ApplicationExtension.class)
class TwoStepNoticeTest {

    private static final Actor SUPERINTENDENT =
            new Actor("hartnoll", Set.of(Role.CASE_OFFICER), "upstairs");

    private final MemoryDrafts drafts = new MemoryDrafts();
    private final MemoryRequests requests = new MemoryRequests();

    @Test
    void isSentWithoutADecisionAndDecidedByAnother() {
        NoticePage sender = sent();
        assertThat(sender.kept()).isEmpty();
        assertThat(drafts.find("wren", "new-notice")).isEmpty();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        assertThat(waiting.draftedBy()).isEqualTo("wren");

        NoticePage page = deciding(SUPERINTENDENT, waiting);
        assertThat(page.text(NoticeField.GROUNDS)).contains("Oxlade pushed her");
        decide(page);
        Authorisation decision = page.kept().getFirst().authorisation().orElseThrow();
        assertThat(decision.by()).isEqualTo(Story.SUPERINTENDENT.id());
        assertThat(decision.deliberation().decided().means()).contains(DecisionMeans.SIGNED_IN);
        assertThat(requests.findWaiting()).isEmpty();
        assertThat(requests.endings.getFirst().caseId()).contains(page.kept().getFirst().id());
    }

    @Test
    void nobodyDecidesOnAnOwnDraftWhereTheOfficeForbidsIt() {
        sent();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        NoticePage page = deciding(NoticePage.OFFICER, waiting);
        decide(page);
        assertThat(page.kept()).isEmpty();
        assertThat(requests.findWaiting()).hasSize(1);
        requests.forbidOwnDraft(false);
        onFx(page.controller::onRecord);
        assertThat(page.kept()).hasSize(1);
    }

    @Test
    void whatIsGivenBackIsItsAuthorsDraftAgain() {
        sent();
        NoticePage page = deciding(SUPERINTENDENT, requests.findWaiting().getFirst());
        onFx(page.controller::onGiveBack);
        assertThat(requests.findWaiting()).hasSize(1);
        onFx(() -> page.controller.model().giveBackProperty().set("Say what bail would do."));
        onFx(page.controller::onGiveBack);
        assertThat(requests.findWaiting()).isEmpty();
        NoticePage author = onFx(() -> page(NoticePage.OFFICER, Optional.empty()));
        assertThat(author.text(NoticeField.RESPONDENT_SURNAME)).isEmpty();
        assertThat(aside(author))
                .containsExactly(
                        "Oxlade: given back by hartnoll on Wed 25 Nov 03:20: Say what bail would"
                                + " do.");
        onFx(() -> takeUp(author));
        assertThat(author.text(NoticeField.RESPONDENT_SURNAME)).isEqualTo("Oxlade");
        assertThat(aside(author)).isEmpty();
        assertThat(drafts.find("wren", "new-notice"))
                .hasValueSatisfying(
                        fields ->
                                assertThat(fields)
                                        .containsEntry("notice-respondent-surname", "Oxlade"));
    }

    @Test
    void whatItsAuthorIsTypingMeanwhileIsNotLost() throws IOException {
        sent();
        NoticePage author = onFx(() -> page(NoticePage.OFFICER, Optional.empty()));
        onFx(() -> author.write(Map.of(NoticeField.RESPONDENT_SURNAME, "Testwright")));
        onFx(author.controller::onPause);
        NoticePage page = deciding(SUPERINTENDENT, requests.findWaiting().getFirst());
        onFx(() -> page.controller.model().giveBackProperty().set("Say what bail would do."));
        onFx(page.controller::onGiveBack);
        onFx(() -> author.write(Map.of(NoticeField.GROUNDS, "Pushed her down.")));
        onFx(author.controller::onPause);
        onFx(author.controller::onShown);
        Snapshots.take("notice-aside", 1264, 700, () -> author.controller.root());
        onFx(() -> takeUp(author));
        assertThat(author.text(NoticeField.RESPONDENT_SURNAME)).isEqualTo("Oxlade");
        assertThat(aside(author)).containsExactly("Testwright: put aside by you");
        onFx(() -> takeUp(author));
        assertThat(author.text(NoticeField.RESPONDENT_SURNAME)).isEqualTo("Testwright");
        assertThat(author.text(NoticeField.GROUNDS)).isEqualTo("Pushed her down.");
        assertThat(aside(author)).hasSize(1);
    }

    @Test
    void whoTypedADecisionThatCameTooLateIsToldWhoWasFirstAndKeepsIt() {
        sent();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        NoticePage late = deciding(SUPERINTENDENT, waiting);
        Actor other = new Actor("larch", Set.of(Role.CASE_OFFICER), "downstairs");
        decide(deciding(other, waiting));
        onFx(() -> late.write(Map.of(NoticeField.PROPORTIONALITY, "No lesser step would do.")));
        decide(late);
        assertThat(late.kept()).isEmpty();
        assertThat(late.controller.model().refusalProperty().get())
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .startsWith("larch decided on this notice on Wed 25 Nov"));
        assertThat(late.notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.action()).isPresent());
        onFx(late.controller::close);
        NoticePage again = deciding(SUPERINTENDENT, waiting);
        assertThat(again.text(NoticeField.PROPORTIONALITY)).isEqualTo("No lesser step would do.");
    }

    @Test
    void whoDecidesOnWhatWasGivenBackIsToldWhy() {
        sent();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        NoticePage late = deciding(SUPERINTENDENT, waiting);
        NoticePage first = deciding(SUPERINTENDENT, waiting);
        onFx(() -> first.controller.model().giveBackProperty().set("Say what bail would do."));
        onFx(first.controller::onGiveBack);
        decide(late);
        assertThat(late.controller.model().refusalProperty().get())
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .startsWith("hartnoll gave this notice back")
                                        .contains("Say what bail would do."));
    }

    private static List<String> aside(NoticePage page) {
        return page.controller.model().asideProperty().get().stream()
                .map(one -> RequestWords.aside(NoticePage.LOOK, one))
                .toList();
    }

    private static void takeUp(NoticePage page) {
        page.controller.onTakeUp(page.controller.model().asideProperty().get().getFirst());
    }

    @Test
    void oneDecidedMeanwhileIsSaidToBeGone() {
        sent();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        decide(deciding(SUPERINTENDENT, waiting));
        NoticePage late = deciding(SUPERINTENDENT, waiting);
        assertThat(late.controller.model().refusalProperty().get())
                .hasValueSatisfying(words -> assertThat(words).startsWith("hartnoll decided"));
    }

    @Test
    void whatWaitsIsListedAndLedTo() {
        sent();
        NoticePage page = onFx(() -> page(NoticePage.OFFICER, Optional.empty()));
        NoticeRequest waiting = requests.findWaiting().getFirst();
        onFx(() -> page.controller.onDecide(waiting));
        assertThat(page.opened).contains(Places.decideNotice(waiting.id().value().toString()));
    }

    @Test
    void looksRight() throws IOException {
        sent();
        NoticeRequest waiting = requests.findWaiting().getFirst();
        Snapshots.take(
                "notice-decide",
                1264,
                900,
                () -> page(SUPERINTENDENT, Optional.of(waiting)).controller.root());
        Snapshots.take(
                "notice-waiting",
                1264,
                700,
                () -> page(NoticePage.OFFICER, Optional.empty()).controller.root());
    }

    private NoticePage sent() {
        NoticePage page = onFx(() -> page(NoticePage.OFFICER, Optional.empty()));
        Map<NoticeField, String> texts = new EnumMap<>(StoryNotice.decided());
        texts.remove(NoticeField.DECISION);
        texts.remove(NoticeField.AUTHORISER);
        texts.remove(NoticeField.DECIDED_AT);
        texts.remove(NoticeField.CONFIRMED_AT);
        texts.remove(NoticeField.DECIDED_MEANS);
        onFx(() -> page.write(texts));
        onFx(page.controller::onSend);
        return page;
    }

    private NoticePage deciding(Actor actor, NoticeRequest waiting) {
        return onFx(() -> page(actor, Optional.of(waiting)));
    }

    private NoticePage page(Actor actor, Optional<NoticeRequest> waiting) {
        return new NoticePage(drafts, actor, requests, waiting.map(NoticeRequest::id), _ -> {});
    }

    private static void decide(NoticePage page) {
        onFx(
                () ->
                        page.write(
                                Map.of(
                                        NoticeField.DECISION,
                                        "yes",
                                        NoticeField.AUTHORISER,
                                        Story.SUPERINTENDENT.id().value().toString(),
                                        NoticeField.DECIDED_AT,
                                        Story.AUTHORISED.toString())));
        onFx(page.controller::onRecord);
    }

    private static void onFx(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    return true;
                });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
