package hedgeward.store.order;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.store.text.DateToken;
import hedgeward.store.text.Folding;
import hedgeward.store.text.SoundKey;
import hedgeward.store.text.TokenKind;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a case is found by.
final class CaseTokens {

    /// One row of `case_token`.
    record Token(TokenKind kind, String text) {}

    private final Set<Token> tokens = new LinkedHashSet<>();

    private CaseTokens() {}

    static Set<Token> of(CaseFile file) {
        CaseTokens found = new CaseTokens();
        Respondent respondent = file.parties().respondent();
        ProtectedPerson person = file.parties().protectedPerson();
        found.words(TokenKind.REFERENCE, file.ref().value());
        file.occurrenceRef().ifPresent(ref -> found.words(TokenKind.REFERENCE, ref));
        found.name(TokenKind.RESPONDENT, respondent.name());
        found.name(TokenKind.PROTECTED, person.name());
        respondent.bornOn().map(DateToken::of).ifPresent(day -> found.add(TokenKind.BORN, day));
        person.bornOn().map(DateToken::of).ifPresent(day -> found.add(TokenKind.BORN, day));
        found.postcode(respondent.address());
        found.postcode(person.address());
        found.postcode(file.parties().household().premises());
        return found.tokens;
    }

    private void name(TokenKind kind, PersonName name) {
        Set<String> words = Folding.wordsAndParts(name.listed());
        words.forEach(word -> add(kind, word));
        words.forEach(word -> SoundKey.of(word).ifPresent(key -> add(TokenKind.SOUND, key)));
    }

    private void words(TokenKind kind, String text) {
        Folding.wordsAndParts(text).forEach(word -> add(kind, word));
    }

    /// Whole without its space, and the half behind the space.
    private void postcode(Optional<Address> address) {
        address.flatMap(Address::postcode)
                .map(Postcode::value)
                .ifPresent(
                        code -> {
                            add(TokenKind.POSTCODE, code.replace(" ", ""));
                            add(TokenKind.POSTCODE, code.substring(code.indexOf(' ') + 1));
                        });
    }

    private void add(TokenKind kind, String text) {
        tokens.add(new Token(kind, text));
    }
}
