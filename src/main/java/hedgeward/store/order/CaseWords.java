package hedgeward.store.order;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.store.text.DateToken;
import hedgeward.store.text.Folding;
import hedgeward.store.text.SoundKey;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a case is found by, as text for its columns: a space before each word.
///
/// @param open the respondent's names and the references
/// @param guarded the protected person's names, postcodes and dates of birth
/// @param sound how all names sound
record CaseWords(String open, String guarded, String sound) {

    static CaseWords of(CaseFile file) {
        Respondent respondent = file.parties().respondent();
        ProtectedPerson person = file.parties().protectedPerson();
        Set<String> names = Folding.wordsAndParts(respondent.name().listed());
        Set<String> others = Folding.wordsAndParts(person.name().listed());
        Set<String> sounds = new LinkedHashSet<>();
        names.forEach(word -> SoundKey.of(word).ifPresent(sounds::add));
        others.forEach(word -> SoundKey.of(word).ifPresent(sounds::add));
        Set<String> open = new LinkedHashSet<>(names);
        open.addAll(Folding.wordsAndParts(file.ref().value()));
        file.occurrenceRef().ifPresent(ref -> open.addAll(Folding.wordsAndParts(ref)));
        Set<String> guarded = new LinkedHashSet<>(others);
        respondent.bornOn().map(DateToken::of).ifPresent(guarded::add);
        person.bornOn().map(DateToken::of).ifPresent(guarded::add);
        addPostcode(guarded, respondent.address());
        addPostcode(guarded, person.address());
        addPostcode(guarded, file.parties().household().premises());
        return new CaseWords(joined(open), joined(guarded), joined(sounds) + " ");
    }

    /// Whole without its space, and the half behind the space.
    private static void addPostcode(Set<String> words, Optional<Address> address) {
        address.flatMap(Address::postcode)
                .map(Postcode::value)
                .ifPresent(
                        code -> {
                            words.add(code.replace(" ", ""));
                            words.add(code.substring(code.indexOf(' ') + 1));
                        });
    }

    private static String joined(Set<String> words) {
        return words.stream().map(word -> " " + word).collect(Collectors.joining());
    }
}
