package hedgeward.app.audit;

import hedgeward.app.access.Actor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is to be logged; the store adds sequence, instant and hash.
///
/// @param action what was done, as a stable code such as `visit.record`
/// @param detail field names with their new values, or `old → new`; ids, codes and instants, and
///   personal values only where an alteration must be traceable
/// @param reason why, where a reason was asked
public record AuditEntry(
        Actor actor,
        Operation operation,
        String action,
        AuditSubject subject,
        Map<String, String> detail,
        Optional<String> reason) {

    public AuditEntry {
        detail = Map.copyOf(new TreeMap<>(detail));
    }

    public static AuditEntry of(
            Actor actor, Operation operation, String action, AuditSubject subject) {
        return new AuditEntry(actor, operation, action, subject, Map.of(), Optional.empty());
    }

    public AuditEntry with(String field, String value) {
        Map<String, String> more = new TreeMap<>(detail);
        more.put(field, value);
        return new AuditEntry(actor, operation, action, subject, more, reason);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(actor, operation, action, subject, detail, Optional.of(why));
    }

    @Override
    public String toString() {
        return "AuditEntry[" + action + "]";
    }
}
