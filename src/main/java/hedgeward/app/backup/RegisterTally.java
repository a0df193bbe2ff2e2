package hedgeward.app.backup;

import hedgeward.app.audit.AuditHead;

import java.util.List;

/// What a register holds, so that a copy can be held against it.
///
/// @param schema version of its structure
/// @param head newest entry of its log
/// @param tables in the order of their names
public record RegisterTally(int schema, AuditHead head, List<TableTally> tables) {

    public RegisterTally {
        tables = List.copyOf(tables);
    }

    /// Rows of all tables together.
    public long rows() {
        return tables.stream().mapToLong(TableTally::rows).sum();
    }
}
