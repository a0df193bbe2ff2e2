package hedgeward.domain.restricted;

import hedgeward.domain.people.PersonName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a user's or an officer's name may be that of a party. It suggests; a person decides.
public final class SameName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private SameName() {}

    /// Whether a user name, such as `dana.marsh` or `D. Marsh`, has the surname and a forename or
    /// its initial.
    public static boolean isUser(String userName, PersonName party) {
        return isAmong(words(userName), party);
    }

    /// Whether an officer's name has the same surname and, where both are known, a forename or
    /// initial in common.
    public static boolean isOfficer(PersonName officer, PersonName party) {
        Optional<String> forenames = officer.forenames();
        return forenames.isEmpty()
                ? words(officer.surname()).equals(words(party.surname()))
                : isAmong(words(forenames.get() + " " + officer.surname()), party);
    }

    private static boolean isAmong(List<String> words, PersonName party) {
        List<String> surname = words(party.surname());
        List<String> forenames = party.forenames().map(SameName::words).orElse(List.of());
        if (surname.isEmpty() || !words.containsAll(surname)) {
            return false;
        }
        List<String> others = words.stream().filter(word -> !surname.contains(word)).toList();
        return !others.isEmpty()
                && (forenames.isEmpty()
                        || others.stream()
                                .anyMatch(o -> forenames.stream().anyMatch(f -> goes(o, f))));
    }

    /// The same forename, or one is the other's initial.
    private static boolean goes(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return Stream.of(NOT_LETTERS.split(joined, -1)).filter(w -> !w.isEmpty()).toList();
    }
}
