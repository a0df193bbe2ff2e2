package hedgeward.app.audit;

import java.util.OptionalLong;

/// Result of walking the chain; `firstBad` is the number of the first entry that does not fit.
public record AuditCheck(long entries, AuditHead head, OptionalLong firstBad) {
    public boolean isOk() {
        return firstBad.isEmpty();
    }
}
