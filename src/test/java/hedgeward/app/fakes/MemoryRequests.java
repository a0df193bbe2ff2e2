package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.request.DraftPolicy;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.NoticeRequests;
import hedgeward.app.request.RequestId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Waiting notices in memory, in an office that forbids own drafts until told otherwise.
public final class MemoryRequests implements NoticeRequests, DraftPolicy {

    public final List<Ending> endings = new ArrayList<>();
    private final List<NoticeRequest> waiting = new ArrayList<>();
    private final Map<RequestId, Ending> ended = new HashMap<>();
    private boolean forbidden = true;

    @Override
    public Optional<NoticeRequest> findWaiting(RequestId id) {
        return waiting.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    @Override
    public List<NoticeRequest> findWaiting() {
        return List.copyOf(waiting);
    }

    @Override
    public Optional<Ending> findEnding(RequestId id) {
        return Optional.ofNullable(ended.get(id));
    }

    @Override
    public void add(NoticeRequest request) {
        waiting.add(request);
    }

    @Override
    public Saved end(RequestId id, long version, Ending ending) {
        boolean over =
                waiting.removeIf(
                        request -> request.id().equals(id) && request.version() == version);
        if (over) {
            endings.add(ending);
            ended.put(id, ending);
        }
        return over ? Saved.SAVED : Saved.STALE;
    }

    @Override
    public boolean forbidsOwnDraft() {
        return forbidden;
    }

    @Override
    public void forbidOwnDraft(boolean forbid) {
        forbidden = forbid;
    }
}
