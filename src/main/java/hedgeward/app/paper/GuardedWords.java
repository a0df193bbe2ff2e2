package hedgeward.app.paper;

import static java.util.stream.Collectors.toSet;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.SafeContact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What no paper that leaves the office for the respondent or the court may repeat beside the
/// address, however it is typed: the safe number and the code word. Case, blanks, accents and
/// punctuation make no difference.
public final class GuardedWords {

    /// Shorter words than this are too common to be told from ordinary ones.
    private static final int TELLING = 4;

    private final Set<String> guarded;

    private GuardedWords(Set<String> guarded) {
        this.guarded = Set.copyOf(guarded);
    }

    /// Those of a case.
    public static GuardedWords of(CaseFile file) {
        SafeContact contact = file.parties().protectedPerson().safeContact();
        return new GuardedWords(
                Stream.of(
                                contact.phone().map(GuardedText::foldedPhone),
                                contact.codeWord().map(GuardedText::folded))
                        .flatMap(Optional::stream)
                        .filter(word -> word.length() >= TELLING)
                        .collect(toSet()));
    }

    /// Whether the text repeats one of them.
    public boolean areToldBy(String text) {
        String folded = GuardedText.folded(text);
        return guarded.stream().anyMatch(folded::contains);
    }
}
