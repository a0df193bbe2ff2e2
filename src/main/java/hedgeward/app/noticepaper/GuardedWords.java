package hedgeward.app.noticepaper;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.SafeContact;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What no paper for the respondent may repeat, however it is typed: where the protected person
/// lives unless the respondent is known to live there too, the safe number, the code word. Case,
/// blanks, accents and punctuation make no difference.
final class GuardedWords {

    /// Shorter words than this are too common to be told from ordinary ones.
    private static final int TELLING = 4;

    private final Set<String> guarded;

    private GuardedWords(Set<String> guarded) {
        this.guarded = Set.copyOf(guarded);
    }

    static GuardedWords of(CaseFile file) {
        Parties parties = file.parties();
        ProtectedPerson person = parties.protectedPerson();
        Set<String> guarded = new HashSet<>();
        person.address().map(GuardedWords::places).ifPresent(guarded::addAll);
        parties.household().premises().map(GuardedWords::places).ifPresent(guarded::addAll);
        SafeContact contact = person.safeContact();
        List<Optional<Address>> known =
                List.of(
                        parties.respondent().address(),
                        parties.household().premises().filter(_ -> isShared(parties)));
        known.stream()
                .flatMap(Optional::stream)
                .flatMap(address -> places(address).stream())
                .forEach(guarded::remove);
        Stream.of(contact.phone(), contact.codeWord())
                .flatMap(Optional::stream)
                .map(GuardedWords::folded)
                .filter(word -> word.length() >= TELLING)
                .forEach(guarded::add);
        return new GuardedWords(guarded);
    }

    /// Whether the text repeats one of them.
    boolean areToldBy(String text) {
        String folded = folded(text);
        return guarded.stream().anyMatch(folded::contains);
    }

    private static boolean isShared(Parties parties) {
        return parties.household().isKnownShared();
    }

    /// House and street, and the postcode; a town alone tells nothing.
    private static Set<String> places(Address address) {
        Set<String> places = new HashSet<>();
        String street = folded(address.lines().split("[,\\n]", 2)[0]);
        if (street.length() >= TELLING) {
            places.add(street);
        }
        address.postcode().map(Postcode::value).map(GuardedWords::folded).ifPresent(places::add);
        return places;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
