package hedgeward.domain.condition;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.Postcode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An address made ready to be looked for in a text. The town is not looked for: wording by area is
/// what to use instead.
final class SecretAddress {

    private static final Set<String> STREETS =
            Set.of(
                    "road",
                    "street",
                    "avenue",
                    "close",
                    "crescent",
                    "drive",
                    "lane",
                    "court",
                    "place",
                    "square",
                    "gardens",
                    "garden",
                    "grove",
                    "terrace",
                    "park",
                    "house",
                    "way",
                    "walk",
                    "row",
                    "mews",
                    "yard",
                    "hill",
                    "rise",
                    "view",
                    "wharf",
                    "quay",
                    "lodge",
                    "cottage",
                    "cottages",
                    "buildings",
                    "mansions",
                    "towers",
                    "tower",
                    "parade",
                    "green",
                    "end",
                    "gate",
                    "path",
                    "croft",
                    "fold",
                    "hall",
                    "farm",
                    "villas",
                    "villa",
                    "heights",
                    "estate",
                    "refuge");
    private static final Set<String> ROOMS =
            Set.of("flat", "apartment", "unit", "room", "floor", "the", "ground", "first", "top");

    /// Names so common that alone they tell nobody anything.
    private static final Set<String> COMMON =
            Set.of(
                    "church",
                    "station",
                    "school",
                    "victoria",
                    "manor",
                    "queens",
                    "kings",
                    "north",
                    "south",
                    "east",
                    "west",
                    "upper",
                    "lower",
                    "market",
                    "bridge",
                    "london");

    private static final int LEAST_NAME = 5;

    private final List<Line> lines;
    private final Optional<String> postcode;

    /// One line of the address that tells where it is.
    private record Line(
            Optional<FoldedText> numbered, FoldedText street, Optional<FoldedText> name) {}

    SecretAddress(Address address) {
        this.lines = telling(address).stream().map(SecretAddress::line).toList();
        this.postcode =
                address.postcode()
                        .map(Postcode::value)
                        .map(p -> p.replace(" ", "").toLowerCase(Locale.ROOT));
    }

    /// What of it stands in a text, less what the respondent knows anyway.
    Set<AddressPart> namedIn(FoldedText text, List<FoldedText> known) {
        EnumSet<AddressPart> parts = EnumSet.noneOf(AddressPart.class);
        postcode.filter(p -> text.hasPacked(p) && known.stream().noneMatch(k -> k.hasPacked(p)))
                .ifPresent(_ -> parts.add(AddressPart.POSTCODE));
        for (Line line : lines) {
            if (line.numbered().filter(n -> stands(n, text, known)).isPresent()) {
                parts.add(AddressPart.HOUSE_AND_STREET);
            } else if (stands(line.street(), text, known)) {
                parts.add(AddressPart.STREET);
            } else if (line.name().filter(n -> stands(n, text, known)).isPresent()) {
                parts.add(AddressPart.NAME);
            }
        }
        return parts;
    }

    private static boolean stands(FoldedText phrase, FoldedText text, List<FoldedText> known) {
        return text.has(phrase) && known.stream().noneMatch(k -> k.has(phrase));
    }

    /// The lines up to the last that has a number or is a street; the first where none is.
    private static List<FoldedText> telling(Address address) {
        List<FoldedText> parts =
                Stream.of(address.lines().split("[,;\r\n]+"))
                        .map(FoldedText::of)
                        .filter(part -> !part.value().isEmpty())
                        .toList();
        int last = parts.isEmpty() ? -1 : 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).words().anyMatch(w -> STREETS.contains(w) || hasDigit(w))) {
                last = i;
            }
        }
        return parts.subList(0, last + 1);
    }

    private static Line line(FoldedText part) {
        List<String> words = part.words().toList();
        List<String> street =
                words.stream().filter(w -> !hasDigit(w) && !ROOMS.contains(w)).toList();
        List<String> name = street.stream().filter(w -> !STREETS.contains(w)).toList();
        boolean distinct =
                name.stream().anyMatch(w -> w.length() >= LEAST_NAME && !COMMON.contains(w));
        return new Line(
                words.stream().anyMatch(SecretAddress::hasDigit) && !street.isEmpty()
                        ? Optional.of(fromNumber(words))
                        : Optional.empty(),
                name.isEmpty() ? new FoldedText("") : phrase(street),
                distinct ? Optional.of(phrase(name)) : Optional.empty());
    }

    /// From the last number on: `flat 3 12 beck lane` is looked for as `12 beck lane`.
    private static FoldedText fromNumber(List<String> words) {
        List<String> from = new ArrayList<>();
        for (String word : words) {
            if (hasDigit(word)) {
                from.clear();
            }
            from.add(word);
        }
        return phrase(from);
    }

    private static FoldedText phrase(List<String> words) {
        return new FoldedText(words.stream().collect(Collectors.joining(" ", " ", " ")));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
