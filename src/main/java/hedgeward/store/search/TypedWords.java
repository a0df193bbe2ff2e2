package hedgeward.store.search;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.text.DateToken;
import hedgeward.store.text.Folding;
import hedgeward.store.text.SoundKey;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What a person typed into a search field, as a condition on rows of `case_file`. Every word must
/// be found, in any order: as the beginning of a word of the case, or, when it is a whole date, as
/// a date of birth. The words of a case stand in its own row: looking through those of 15,000 cases
/// is quicker than joining a table of words, which the engine would ask again for every row.
public final class TypedWords {

    private final List<String> words;

    private TypedWords(List<String> words) {
        this.words = words;
    }

    public static TypedWords of(String text) {
        return new TypedWords(
                Arrays.stream(text.strip().split("[\\s\\p{Z},;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /// Whether anything was typed.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Every word is spelled so in the case.
    public Condition spelled() {
        return each(TypedWords::isSpelled);
    }

    /// Every word is spelled so in the case or sounds like a name in it.
    public Condition sounding() {
        return each(word -> isSpelled(word).or(isHeard(word)));
    }

    /// Every word begins a name of the respondent or a reference, or is what the other condition
    /// says; never a word of the protected person.
    public Condition open(Function<String, Condition> otherwise) {
        return each(
                word ->
                        begins(CASE_FILE.OPEN_WORDS, folded(word))
                                .or(otherwise.apply(folded(word))));
    }

    /// What was found among open cases, and the closed ones whose reference every word begins:
    /// whether a closed case has a name that was typed is not told.
    public Condition beside(ClosedCases closed, Condition found) {
        if (isEmpty() || closed.isEmpty()) {
            return found;
        }
        List<UUID> hidden = closed.ids().stream().map(CaseId::value).toList();
        List<UUID> named =
                closed.cases().entrySet().stream()
                        .filter(one -> isTyped(one.getValue()))
                        .map(one -> one.getKey().value())
                        .toList();
        return found.and(CASE_FILE.ID.notIn(hidden)).or(CASE_FILE.ID.in(named));
    }

    private boolean isTyped(CaseRef ref) {
        Set<String> parts = Folding.wordsAndParts(ref.value());
        return words.stream()
                .map(TypedWords::folded)
                .allMatch(
                        word ->
                                !word.isEmpty()
                                        && parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private Condition each(Function<String, Condition> condition) {
        return words.stream().map(condition).reduce(DSL.noCondition(), Condition::and);
    }

    private static Condition isSpelled(String word) {
        Condition born =
                DateToken.typed(word)
                        .map(day -> begins(CASE_FILE.GUARDED_WORDS, day))
                        .orElse(DSL.falseCondition());
        return begins(CASE_FILE.OPEN_WORDS, folded(word))
                .or(begins(CASE_FILE.GUARDED_WORDS, folded(word)))
                .or(born);
    }

    private static Condition isHeard(String word) {
        return SoundKey.of(folded(word))
                .map(key -> begins(CASE_FILE.SOUND_WORDS, key + " "))
                .orElse(DSL.falseCondition());
    }

    /// A folded word holds letters and digits alone, so none of it is a wild card.
    private static Condition begins(Field<String> column, String folded) {
        return folded.isEmpty() ? DSL.falseCondition() : column.like("% " + folded + "%");
    }

    private static String folded(String word) {
        return String.join("", Folding.words(word));
    }
}
