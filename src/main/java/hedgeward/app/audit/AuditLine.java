package hedgeward.app.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One entry as read back.
public record AuditLine(
        long sequence,
        Instant at,
        String userName,
        String workstation,
        Operation operation,
        String action,
        Map<String, String> detail,
        Optional<String> reason) {

    @Override
    public String toString() {
        return "AuditLine[" + sequence + "]";
    }
}
