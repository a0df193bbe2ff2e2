package hedgeward.domain.condition;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whether words would tell the respondent where the protected person lives. A term that names the
/// address, or enough of it, gives it away; wording by area, or by an address known to the
/// respondent, does not. A warning only: whoever decides that the words stand says why.
public final class AddressGiveaway {

    private final List<SecretAddress> secret;
    private final List<FoldedText> known;

    private AddressGiveaway(List<SecretAddress> secret, List<FoldedText> known) {
        this.secret = secret;
        this.known = known;
    }

    /// What the register knows: the protected person's address, and the home unless it is recorded
    /// that the respondent shares it; less where the respondent lives.
    public static AddressGiveaway of(Parties parties) {
        Household home = parties.household();
        Optional<Address> shared = home.premises().filter(_ -> home.isKnownShared());
        List<FoldedText> known =
                Stream.of(shared, parties.respondent().address())
                        .flatMap(Optional::stream)
                        .map(address -> FoldedText.of(address.oneLine()))
                        .toList();
        List<SecretAddress> secret =
                Stream.of(
                                parties.protectedPerson().address(),
                                home.premises().filter(_ -> !home.isKnownShared()))
                        .flatMap(Optional::stream)
                        .map(SecretAddress::new)
                        .toList();
        return new AddressGiveaway(secret, known);
    }

    /// What a text gives away; nothing for most.
    public Set<AddressPart> in(String text) {
        EnumSet<AddressPart> parts = EnumSet.noneOf(AddressPart.class);
        FoldedText folded = FoldedText.of(text);
        secret.forEach(address -> parts.addAll(address.namedIn(folded, known)));
        return parts;
    }

    /// What any words of a term give away: the court's, the place, who is named, what is allowed.
    public Set<AddressPart> in(Condition term) {
        EnumSet<AddressPart> parts = EnumSet.noneOf(AddressPart.class);
        words(term).forEach(text -> parts.addAll(in(text)));
        return parts;
    }

    /// Those terms that give something away, by number.
    public Map<Integer, Set<AddressPart>> in(Terms terms) {
        Map<Integer, Set<AddressPart>> found = new TreeMap<>();
        for (Condition term : terms.conditions()) {
            Set<AddressPart> parts = in(term);
            if (!parts.isEmpty()) {
                found.put(term.number(), parts);
            }
        }
        return found;
    }

    /// Whether a term gives something away and nobody has decided yet that its words stand.
    public boolean isUndecidedIn(Terms terms) {
        return terms.conditions().stream()
                .anyMatch(term -> term.addressReason().isEmpty() && !in(term).isEmpty());
    }

    private static List<String> words(Condition term) {
        List<String> words = new ArrayList<>();
        term.courtWords().ifPresent(words::add);
        term.reason().ifPresent(words::add);
        Bounds bounds = term.bounds();
        bounds.place().flatMap(Place::words).ifPresent(words::add);
        words.addAll(bounds.whom().named());
        bounds.exemptions().forEach(e -> e.words().ifPresent(words::add));
        bounds.supervisor().ifPresent(words::add);
        return words;
    }
}
