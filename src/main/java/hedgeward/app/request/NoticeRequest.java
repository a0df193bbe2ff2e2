package hedgeward.app.request;

import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.util.Map;

/// A notice drawn up and sent to an authorising officer.
///
/// @param version counts saves; whoever decides on an older one is told
/// @param draftedBy user name of the officer who sent it
/// @param respondent the surname, to tell requests apart
/// @param fields the form as it was sent, by field id
public record NoticeRequest(
        RequestId id,
        long version,
        String draftedBy,
        Instant sentAt,
        Regime regime,
        String respondent,
        Map<String, String> fields) {

    public NoticeRequest {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "NoticeRequest[" + id.value() + "]";
    }
}
