package hedgeward.store.search;

import static hedgeward.store.jooq.Tables.CASE_TOKEN;

import hedgeward.store.text.DateToken;
import hedgeward.store.text.Folding;
import hedgeward.store.text.SoundKey;
import hedgeward.store.text.TokenKind;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What a person typed into a search field, as a condition. Every word must be found, in any order:
/// as the beginning of a token, or, when it is a whole date, as a date of birth.
public final class TypedWords {

    private final List<String> words;

    private TypedWords(List<String> words) {
        this.words = words;
    }

    public static TypedWords of(String text) {
        return new TypedWords(
                Arrays.stream(text.strip().split("[\\s\\p{Z},;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /// Whether anything was typed.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Each word begins a token of the case, or is a date of birth in it.
    public Condition find(Field<UUID> caseId) {
        return each(word -> spelled(word, caseId, TokenKind.spelled()).or(born(word, caseId)));
    }

    /// Each word begins one of these tokens of the case, or what another condition says.
    public Condition find(
            Field<UUID> caseId, Set<TokenKind> kinds, Function<String, Condition> otherwise) {
        return each(
                word ->
                        spelled(word, caseId, kinds)
                                .or(otherwise.apply(String.join("", Folding.words(word)))));
    }

    /// Each word sounds like a name in the case, or is spelled as [#find] wants it; empty when no
    /// word has a sound.
    public Optional<Condition> sound(Field<UUID> caseId) {
        boolean audible = words.stream().anyMatch(word -> key(word).isPresent());
        return audible
                ? Optional.of(
                        each(
                                word ->
                                        spelled(word, caseId, TokenKind.spelled())
                                                .or(born(word, caseId))
                                                .or(sounds(word, caseId))))
                : Optional.empty();
    }

    private Condition each(Function<String, Condition> condition) {
        return words.stream().map(condition).reduce(DSL.noCondition(), Condition::and);
    }

    private static Condition spelled(String word, Field<UUID> caseId, Set<TokenKind> kinds) {
        String folded = String.join("", Folding.words(word));
        return folded.isEmpty()
                ? DSL.falseCondition()
                : has(caseId, kinds, beginsWith(CASE_TOKEN.TOKEN, folded));
    }

    private static Condition born(String word, Field<UUID> caseId) {
        return DateToken.typed(word)
                .map(day -> has(caseId, EnumSet.of(TokenKind.BORN), CASE_TOKEN.TOKEN.eq(day)))
                .orElse(DSL.falseCondition());
    }

    private static Condition sounds(String word, Field<UUID> caseId) {
        return key(word)
                .map(key -> has(caseId, EnumSet.of(TokenKind.SOUND), CASE_TOKEN.TOKEN.eq(key)))
                .orElse(DSL.falseCondition());
    }

    private static Optional<String> key(String word) {
        return SoundKey.of(String.join("", Folding.words(word)));
    }

    private static Condition has(Field<UUID> caseId, Set<TokenKind> kinds, Condition token) {
        return caseId.in(
                DSL.select(CASE_TOKEN.CASE_ID)
                        .from(CASE_TOKEN)
                        .where(token)
                        .and(CASE_TOKEN.KIND.in(kinds.stream().map(Enum::name).toList())));
    }

    /// A range instead of a pattern, so that the index serves every word.
    public static Condition beginsWith(Field<String> column, String start) {
        int last = start.codePointBefore(start.length());
        String head = start.substring(0, start.length() - Character.charCount(last));
        return column.ge(start).and(column.lt(head + Character.toString(last + 1)));
    }
}
