package hedgeward.ui.terms;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Hours;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Whom;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Terms as one text, so that a half-written form can be kept and found again: a term a line, its
/// parts apart by tabs. What cannot be read is left out.
public final class TermsText {

    private static final int PARTS = 18;
    private static final String ITEM = "\u001f";

    private TermsText() {}

    public static String write(List<Condition> terms) {
        return terms.stream().map(TermsText::line).collect(joining("\n"));
    }

    public static List<Condition> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == PARTS)
                .map(TermsText::term)
                .toList();
    }

    private static String line(Condition term) {
        Bounds b = term.bounds();
        List<String> parts =
                List.of(
                        Integer.toString(term.number()),
                        term.type().name(),
                        said(term.metres(), m -> Integer.toString(m)),
                        b.whom().protectedPerson() + ITEM + b.whom().children(),
                        String.join(ITEM, b.whom().named()),
                        said(b.place(), place -> place.kind().name()),
                        said(b.place().flatMap(Place::words), w -> w),
                        b.channels().stream().map(Enum::name).collect(joining(ITEM)),
                        said(b.hours(), TermsText::days),
                        said(b.hours(), hours -> hours.from().toString()),
                        said(b.hours(), hours -> hours.to().toString()),
                        b.exemptions().stream().map(TermsText::exemption).collect(joining(ITEM)),
                        said(b.supervisor(), w -> w),
                        said(term.courtWords(), w -> w),
                        said(term.reason(), w -> w),
                        said(term.life().from(), Instant::toString),
                        said(term.life().lastDay(), LocalDate::toString),
                        said(term.addressReason(), w -> w));
        return parts.stream().map(TermsText::safe).collect(joining("\t"));
    }

    private static Condition term(String[] line) {
        List<String> p = Arrays.stream(line).map(TermsText::plain).toList();
        List<String> whom = items(p.get(3));
        Bounds bounds =
                new Bounds(
                        new Whom(
                                whom.getFirst().equals("true"),
                                whom.getLast().equals("true"),
                                items(p.get(4))),
                        maybe(p.get(5), Place.Kind::valueOf)
                                .map(kind -> new Place(kind, maybe(p.get(6), w -> w))),
                        channels(p.get(7)),
                        maybe(p.get(8), TermsText::days)
                                .map(
                                        days ->
                                                new Hours(
                                                        days,
                                                        LocalTime.parse(p.get(9)),
                                                        LocalTime.parse(p.get(10)))),
                        items(p.get(11)).stream().map(TermsText::exemption).toList(),
                        maybe(p.get(12), w -> w));
        return new Condition(
                Integer.parseInt(p.get(0)),
                ConditionType.valueOf(p.get(1)),
                maybe(p.get(2), Integer::valueOf),
                bounds,
                maybe(p.get(13), w -> w),
                maybe(p.get(14), w -> w),
                new TermLife(maybe(p.get(15), Instant::parse), maybe(p.get(16), LocalDate::parse)),
                maybe(p.get(17), w -> w));
    }

    private static <T> String said(Optional<T> part, Function<T, String> words) {
        return part.map(words).orElse("");
    }

    private static <T> Optional<T> maybe(String text, Function<String, T> read) {
        return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
    }

    private static List<String> items(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(ITEM, -1));
    }

    private static Set<Channel> channels(String names) {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        items(names).forEach(name -> channels.add(Channel.valueOf(name)));
        return channels;
    }

    private static String days(Hours hours) {
        return hours.days().stream()
                .map(day -> Integer.toString(day.getValue()))
                .collect(joining());
    }

    private static Set<DayOfWeek> days(String digits) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        digits.chars().forEach(digit -> days.add(DayOfWeek.of(Character.digit(digit, 10))));
        return days;
    }

    private static String exemption(Exemption exemption) {
        return exemption.kind().name() + exemption.words().map(words -> " " + words).orElse("");
    }

    private static Exemption exemption(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Exemption.of(Exemption.Kind.valueOf(text))
                : Exemption.named(
                        Exemption.Kind.valueOf(text.substring(0, blank)),
                        text.substring(blank + 1));
    }

    private static String safe(String part) {
        return part.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            boolean escape = part.charAt(i) == '\\' && i + 1 < part.length();
            plain.append(escape ? meant(part.charAt(++i)) : part.charAt(i));
        }
        return plain.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
