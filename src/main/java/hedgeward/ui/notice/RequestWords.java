package hedgeward.ui.notice;

import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.TakeUpDraft;
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

    /// Who decided on one or gave it back, and when.
    static String gone(Look look, Ending ending) {
        String at = look.times().dayTime(ending.at());
        return switch (ending.kind()) {
            case DECIDED -> look.messages().text(NoticeMsg.GONE_DECIDED, ending.by(), at);
            case RETURNED ->
                    look.messages()
                            .text(NoticeMsg.GONE_RETURNED, ending.by(), at, why(look, ending));
        };
    }

    /// One line of what was put aside: whose notice it is, and who gave it back.
    static String aside(Look look, TakeUpDraft.Aside aside) {
        String name =
                aside.fields()
                        .getOrDefault(
                                NoticeField.RESPONDENT_SURNAME.id(),
                                look.messages().text(NoticeMsg.ASIDE_NOBODY));
        return aside.ending()
                .map(
                        ending ->
                                look.messages()
                                        .text(
                                                NoticeMsg.ASIDE_RETURNED,
                                                name,
                                                ending.by(),
                                                look.times().dayTime(ending.at()),
                                                why(look, ending)))
                .orElseGet(() -> look.messages().text(NoticeMsg.ASIDE_OWN, name));
    }

    private static String why(Look look, Ending ending) {
        return ending.words().orElseGet(() -> look.messages().text(NoticeMsg.GONE_NO_WORDS));
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
