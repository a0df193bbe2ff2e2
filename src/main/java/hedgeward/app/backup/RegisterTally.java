package hedgeward.app.backup;

import hedgeward.app.audit.AuditHead;

import java.util.List;

/// What a register holds, so that a copy can be held against it.
///
/// @param schema version of its structure
/// @param head newest entry of its log
/// @param tables in the order of their names
/// @param evidence the evidence files it tells of, which lie beside it; in the order of their keys
public record RegisterTally(
        int schema, AuditHead head, List<TableTally> tables, List<EvidenceMark> evidence) {

    public RegisterTally {
        tables = List.copyOf(tables);
        evidence = List.copyOf(evidence);
    }

    /// Rows of all tables together.
    public long rows() {
        return tables.stream().mapToLong(TableTally::rows).sum();
    }
}
