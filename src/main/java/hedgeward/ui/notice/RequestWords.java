package hedgeward.ui.notice;

import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.NoticeRequest;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.ui.kit.Look;

import java.util.LinkedHashMap;
import java.util.Map;

/// A request as the form and its list need it.
final class RequestWords {

    private RequestWords() {}

    /// The request as it was seen when the page opened.
    static DecideNotice.Seen seen(NoticeRequest request) {
        return new DecideNotice.Seen(request.id(), request.version());
    }

    /// The fields as sent, to be decided by whoever is signed in.
    static Map<String, String> opened(NoticeRequest request) {
        Map<String, String> fields = new LinkedHashMap<>(request.fields());
        fields.put(NoticeField.DECIDED_MEANS.id(), DecisionMeans.SIGNED_IN.name());
        return fields;
    }

    /// One line of the list of what waits.
    static String line(Look look, NoticeRequest request) {
        return look.messages()
                .text(
                        NoticeMsg.WAITING_LINE,
                        request.respondent(),
                        request.regime().noticeWord(),
                        request.draftedBy(),
                        look.times().dayTime(request.sentAt()));
    }
}
