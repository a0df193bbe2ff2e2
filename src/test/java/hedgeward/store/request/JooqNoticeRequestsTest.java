package hedgeward.store.request;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.RequestId;
import hedgeward.domain.law.Regime;
import hedgeward.store.draft.JooqDrafts;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class JooqNoticeRequestsTest {

    private static final Instant SENT = Instant.parse("2026-11-25T01:10:00Z");

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void open() {
        register = TestRegister.in(folder.resolve("office"));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void waitOldestFirstWithEveryField() {
        NoticeRequest late = request(2, SENT.plusSeconds(60));
        NoticeRequest early = request(1, SENT);
        List<NoticeRequest> found =
                register.tried(
                        () -> {
                            requests().add(late);
                            requests().add(early);
                            return requests().findWaiting();
                        });
        assertThat(found).containsExactly(early, late);
    }

    @Test
    void endOnceAndOnlyAtTheVersionSeen() {
        NoticeRequest one = request(3, SENT);
        List<Saved> saves =
                register.tried(
                        () -> {
                            requests().add(one);
                            Saved stale = requests().end(one.id(), 7, returned());
                            Saved first = requests().end(one.id(), 1, returned());
                            Saved again = requests().end(one.id(), 1, returned());
                            assertThat(requests().findWaiting(one.id())).isEmpty();
                            return List.of(stale, first, again);
                        });
        assertThat(saves).containsExactly(Saved.STALE, Saved.SAVED, Saved.STALE);
    }

    @Test
    void howOneEndedIsReadBack() {
        NoticeRequest one = request(4, SENT);
        List<Optional<Ending>> endings =
                register.tried(
                        () -> {
                            requests().add(one);
                            Optional<Ending> waiting = requests().findEnding(one.id());
                            requests().end(one.id(), 1, returned());
                            return List.of(waiting, requests().findEnding(one.id()));
                        });
        assertThat(endings).containsExactly(Optional.empty(), Optional.of(returned()));
    }

    @Test
    void draftsAreFoundByTheBeginningOfTheirName() {
        List<String> forms =
                register.tried(
                        () -> {
                            JooqDrafts drafts = new JooqDrafts(register.current());
                            drafts.keep("wren", "aside-2", Map.of("a", "1", "b", "2"));
                            drafts.keep("wren", "aside-1", Map.of("a", "1"));
                            drafts.keep("wren", "new-notice", Map.of("a", "1"));
                            drafts.keep("lark", "aside-3", Map.of("a", "1"));
                            return drafts.findForms("wren", "aside-");
                        });
        assertThat(forms).containsExactly("aside-1", "aside-2");
    }

    @Test
    void ownDraftsAreForbiddenUntilTheOfficeAllowsThem() {
        List<Boolean> answers =
                register.tried(
                        () -> {
                            JooqDraftPolicy policy = new JooqDraftPolicy(register.current());
                            boolean first = policy.forbidsOwnDraft();
                            policy.forbidOwnDraft(false);
                            boolean allowed = policy.forbidsOwnDraft();
                            policy.forbidOwnDraft(true);
                            return List.of(first, allowed, policy.forbidsOwnDraft());
                        });
        assertThat(answers).containsExactly(true, false, true);
    }

    private static JooqNoticeRequests requests() {
        return new JooqNoticeRequests(register.current());
    }

    private static Ending returned() {
        return new Ending(
                Ending.Kind.RETURNED,
                "hartnoll",
                SENT.plusSeconds(600),
                Optional.empty(),
                Optional.of("Say more."));
    }

    private static NoticeRequest request(long number, Instant sentAt) {
        return new NoticeRequest(
                new RequestId(new UUID(0x7007L, number)),
                1,
                "wren",
                sentAt,
                Regime.DVPN_DVPO,
                "Oxlade",
                Map.of("notice-grounds", "Violence.", "notice-terms", "no-molestation"));
    }
}
