package hedgeward.store.search;

import static hedgeward.store.jooq.Tables.CASE_TOKEN;

import hedgeward.store.text.DateToken;
import hedgeward.store.text.Folding;
import hedgeward.store.text.SoundKey;
import hedgeward.store.text.TokenKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/// What a person typed into a search field, as a condition. Every word must be found, in any order:
/// as the beginning of a token, or, when it is a whole date, as a date of birth.
public final class TypedWords {

    private final List<String> words;

    private TypedWords(List<String> words) {
        this.words = words;
    }

    public static TypedWords of(String text) {
        return new TypedWords(
                Arrays.stream(text.strip().split("[\\s\\p{Z},;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    /// Whether anything was typed.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The cases in which every word is spelled so. The longest word finds the cases by the index
    /// of tokens, once; the others are looked up in those cases only, because the engine would run
    /// a second such subquery for each of them.
    public Condition spelled(Field<UUID> caseId) {
        return found(caseId, TypedWords::spellings);
    }

    /// The cases in which every word is spelled so or sounds like a name.
    public Condition sounding(Field<UUID> caseId) {
        return found(caseId, word -> Stream.concat(spellings(word), sounds(word)));
    }

    /// Each word begins a token of these kinds of the row's case, or what the other condition says.
    public Condition inRow(
            Field<UUID> caseId, Set<TokenKind> kinds, Function<String, Condition> otherwise) {
        return words.stream()
                .map(TypedWords::folded)
                .map(word -> exists(caseId, begun(word, kinds)).or(otherwise.apply(word)))
                .reduce(DSL.noCondition(), Condition::and);
    }

    private Condition found(Field<UUID> caseId, Function<String, Stream<Condition>> ways) {
        Condition first =
                words.stream()
                        .findFirst()
                        .map(word -> caseId.in(caseIds(ways.apply(word))))
                        .orElse(DSL.noCondition());
        return words.stream()
                .skip(1)
                .map(word -> exists(caseId, ways.apply(word).reduce(DSL.falseCondition(), Condition::or)))
                .reduce(first, Condition::and);
    }

    /// A part for each way, because the index does not serve conditions joined by "or".
    private static Select<Record1<UUID>> caseIds(Stream<Condition> ways) {
        return ways.map(way -> (Select<Record1<UUID>>) DSL.select(CASE_TOKEN.CASE_ID).from(CASE_TOKEN).where(way))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Condition exists(Field<UUID> caseId, Condition token) {
        return DSL.exists(
                DSL.selectOne().from(CASE_TOKEN).where(CASE_TOKEN.CASE_ID.eq(caseId)).and(token));
    }

    private static Stream<Condition> spellings(String word) {
        return Stream.concat(
                Stream.of(begun(folded(word), TokenKind.spelled())),
                DateToken.typed(word).stream().map(day -> is(TokenKind.BORN, day)));
    }

    private static Stream<Condition> sounds(String word) {
        return SoundKey.of(folded(word)).stream().map(key -> is(TokenKind.SOUND, key));
    }

    private static Condition begun(String folded, Set<TokenKind> kinds) {
        return folded.isEmpty()
                ? DSL.falseCondition()
                : beginsWith(CASE_TOKEN.TOKEN, folded)
                        .and(CASE_TOKEN.KIND.in(kinds.stream().map(Enum::name).toList()));
    }

    private static Condition is(TokenKind kind, String token) {
        return CASE_TOKEN.TOKEN.eq(token).and(CASE_TOKEN.KIND.eq(kind.name()));
    }

    private static String folded(String word) {
        return String.join("", Folding.words(word));
    }

    /// A range instead of a pattern, so that the index serves every word.
    public static Condition beginsWith(Field<String> column, String start) {
        int last = start.codePointBefore(start.length());
        String head = start.substring(0, start.length() - Character.charCount(last));
        return column.ge(start).and(column.lt(head + Character.toString(last + 1)));
    }
}
