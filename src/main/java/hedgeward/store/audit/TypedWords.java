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
record TypedWords(Map<String, String> words, String salt) {

    /// What the entry calls the code over them.
    static final String DETAIL = "typed";

    TypedWords {
        words = new TreeMap<>(words);
    }

    /// Of an entry; empty when nothing was typed.
    static Optional<TypedWords> of(AuditEntry entry) {
        Map<String, String> typed = entry.typed();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedWords(typed, UUID.randomUUID().toString()));
    }

    /// 64 hexadecimal digits, for the entry of this number and no other.
    String code(long sequence) {
        SaltedCode code = new SaltedCode(salt).add(sequence + "|" + words.size());
        words.forEach((name, content) -> code.add(name).add(content));
        return code.hex();
    }

    @Override
    public String toString() {
        return "TypedWords[" + words.keySet() + "]";
    }
}
