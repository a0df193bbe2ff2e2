package hedgeward.store.audit;

import hedgeward.app.audit.AuditEntry;
import hedgeward.store.common.SaltedCode;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What was typed about one act, as it lies beside the log.
///
/// @param words by name
/// @param salt random letters the code is made under
record LoggedWords(Map<String, String> words, String salt) {

    /// What the entry calls the code over them.
    static final String DETAIL = "typed";

    LoggedWords {
        words = new TreeMap<>(words);
    }

    /// Of an entry; empty when nothing was typed.
    static Optional<LoggedWords> of(AuditEntry entry) {
        Map<String, String> typed = entry.typed();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new LoggedWords(typed, UUID.randomUUID().toString()));
    }

    /// These with more of the same entry; letters that differ make a code nothing was bound to.
    LoggedWords and(LoggedWords more) {
        Map<String, String> all = new TreeMap<>(words);
        all.putAll(more.words);
        return new LoggedWords(all, salt.equals(more.salt) ? salt : salt + more.salt);
    }

    /// 64 hexadecimal digits, for the entry of this number and no other.
    String code(long sequence) {
        SaltedCode code = new SaltedCode(salt).add(sequence + "|" + words.size());
        words.forEach((name, content) -> code.add(name).add(content));
        return code.hex();
    }

    @Override
    public String toString() {
        return "LoggedWords[" + words.keySet() + "]";
    }
}
