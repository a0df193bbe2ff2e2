package hedgeward.store.audit;

import hedgeward.app.audit.AuditEntry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// One entry as it stands in the chain. Only those of older versions have a reason in themselves.
/// Its hash covers the hash before, the number, the instant in microseconds, and every field with
/// its length in front, so that no two entries read the same.
record AuditLink(
        long sequence,
        Instant at,
        String actor,
        String workstation,
        String operation,
        String action,
        Subject subject,
        String detail,
        Optional<String> reason) {

    /// The hash before the first entry.
    static final byte[] START = new byte[32];

    private static final byte VERSION = 1;

    /// The record an entry is about, as stored.
    record Subject(String kind, Optional<UUID> id, Optional<UUID> caseId) {}

    /// What was typed is not in it, only a code over that.
    static AuditLink of(long sequence, Instant at, AuditEntry entry, Optional<LoggedWords> typed) {
        Map<String, String> detail = new TreeMap<>(entry.coded());
        typed.ifPresent(words -> detail.put(LoggedWords.DETAIL, words.code(sequence)));
        return new AuditLink(
                sequence,
                at.truncatedTo(ChronoUnit.MICROS),
                entry.actor().userName(),
                entry.actor().workstation(),
                entry.operation().name(),
                entry.action(),
                new Subject(
                        entry.subject().kind().name(),
                        entry.subject().id(),
                        entry.subject().caseId().map(caseId -> caseId.value())),
                AuditDetail.write(detail),
                Optional.empty());
    }

    /// SHA-256 over the hash before and this entry.
    byte[] hashAfter(byte[] before) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(VERSION);
        digest.update(longs(sequence, ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        add(digest, actor);
        add(digest, workstation);
        add(digest, operation);
        add(digest, action);
        add(digest, subject.kind());
        add(digest, subject.id().map(UUID::toString));
        add(digest, subject.caseId().map(UUID::toString));
        add(digest, detail);
        add(digest, reason);
        return digest.digest();
    }

    @Override
    public String toString() {
        return "AuditLink[" + sequence + "]";
    }

    private static void add(MessageDigest digest, Optional<String> field) {
        digest.update((byte) (field.isPresent() ? 1 : 0));
        field.ifPresent(it -> add(digest, it));
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static byte[] longs(long first, long second) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(first).putLong(second).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
