package hedgeward.store.audit;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.store.common.StoreTransaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Appends to the chain. The one row of the head is locked until the transaction ends, so entries
/// are numbered without a gap, whoever writes at the same time.
///
/// Every save passes here, so its three fixed statements go to the driver as they stand; composing
/// them anew each time cost more than all the rest of a small save.
public final class AuditChain {

    private static final int BATCH = 500;
    private static final String LOCK_HEAD =
            "select seq, hash from audit_head where id = 1 for update";
    private static final String MOVE_HEAD = "update audit_head set seq = ?, hash = ? where id = 1";
    private static final String INSERT =
            "insert into audit_entry (seq, at, actor, workstation, operation, action, subject_kind,"
                    + " subject_id, case_id, detail, reason, prev_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String INSERT_WORDS =
            "insert into audit_words (seq, name, content, salt) values (?, ?, ?, ?)";

    private final InstantSource clock;

    public AuditChain(InstantSource clock) {
        this.clock = clock;
    }

    /// Chains what the transaction kept for the audit, if anything.
    public void append(StoreTransaction transaction) {
        List<AuditEntry> entries = transaction.takeAuditEntries();
        if (entries.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        transaction
                .dsl()
                .connection(
                        connection -> {
                            End end = insert(connection, lockedEnd(connection), entries, now);
                            move(connection, end);
                            String hash = HexFormat.of().formatHex(end.hash());
                            transaction.chained(new AuditHead(end.sequence(), hash));
                        });
    }

    /// The newest link while the next is made.
    @SuppressWarnings("ArrayRecordComponent") // read here only, never compared
    private record End(long sequence, byte[] hash) {}

    private static End lockedEnd(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_HEAD);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the chain has no head", "02000");
            }
            return new End(row.getLong(1), row.getBytes(2));
        }
    }

    private static End insert(Connection connection, End end, List<AuditEntry> entries, Instant now)
            throws SQLException {
        long sequence = end.sequence();
        byte[] hash = end.hash();
        Map<Long, LoggedWords> typed = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                sequence++;
                Optional<LoggedWords> words = LoggedWords.of(entry);
                if (words.isPresent()) {
                    typed.put(sequence, words.get());
                }
                AuditLink link = AuditLink.of(sequence, now, entry, words);
                byte[] before = hash;
                hash = link.hashAfter(before);
                bind(statement, link, before, hash);
                statement.addBatch();
                if ((sequence - end.sequence()) % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        lay(connection, typed);
        return new End(sequence, hash);
    }

    /// Lays what was typed beside the log.
    private static void lay(Connection connection, Map<Long, LoggedWords> typed)
            throws SQLException {
        if (typed.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_WORDS)) {
            for (Map.Entry<Long, LoggedWords> one : typed.entrySet()) {
                for (Map.Entry<String, String> word : one.getValue().words().entrySet()) {
                    statement.setLong(1, one.getKey());
                    statement.setString(2, word.getKey());
                    statement.setString(3, word.getValue());
                    statement.setString(4, one.getValue().salt());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(
            PreparedStatement statement, AuditLink link, byte[] before, byte[] hash)
            throws SQLException {
        statement.setLong(1, link.sequence());
        statement.setObject(2, link.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, link.actor());
        statement.setString(4, link.workstation());
        statement.setString(5, link.operation());
        statement.setString(6, link.action());
        statement.setString(7, link.subject().kind());
        statement.setObject(8, link.subject().id().orElse(null), Types.OTHER);
        statement.setObject(9, link.subject().caseId().orElse(null), Types.OTHER);
        statement.setString(10, link.detail());
        statement.setString(11, link.reason().orElse(null));
        statement.setBytes(12, before);
        statement.setBytes(13, hash);
    }

    private static void move(Connection connection, End end) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE_HEAD)) {
            statement.setLong(1, end.sequence());
            statement.setBytes(2, end.hash());
            statement.executeUpdate();
        }
    }
}
