package hedgeward.domain.condition;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where the court's words and the typed parts of a term seem to say different things. Neither is
/// changed: the court's words govern, and whoever reads the term is told.
public final class CourtWordsCheck {

    /// What differs.
    public enum Difference {
        /// The words speak of another kind of act.
        KIND,
        /// The words state another distance, or one where none was typed.
        DISTANCE,
        /// The words state hours and none were typed, or the reverse.
        HOURS,
        /// The words name a channel that was not typed.
        CHANNEL,
        /// The words make an exception and none was typed, or the reverse.
        EXCEPTION
    }

    private static final Pattern METRES =
            Pattern.compile("\\b([0-9][0-9,]*) ?(?:m|metre|metres|meter|meters)\\b");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(?:[0-2]?[0-9][:.][0-5][0-9]|[0-9]{1,2} ?[ap]\\.?m\\b|midnight|noon)");
    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:except|save|unless|other than|but may)\\b");
    private static final Map<Channel, Pattern> CHANNELS =
            Map.of(
                    Channel.PHONE, Pattern.compile("\\b(?:tele)?phon"),
                    Channel.TEXT, Pattern.compile("\\btext"),
                    Channel.EMAIL, Pattern.compile("\\be-?mail"),
                    Channel.SOCIAL_MEDIA, Pattern.compile("\\bsocial media"),
                    Channel.LETTER, Pattern.compile("\\b(?:letter|in writing|post\\b)"),
                    Channel.THIRD_PARTY, Pattern.compile("\\b(?:third part|another person)"));

    /// What each kind is spoken of with; the others may be about anything.
    private static final Map<ConditionType, Pattern> KINDS =
            Map.of(
                    ConditionType.NO_MOLESTATION, stems("molest|harass|pester|violen|threat"),
                    ConditionType.NO_CONTACT, stems("contact|communicat"),
                    ConditionType.NO_EVICTION, stems("evict|exclud"),
                    ConditionType.NO_ENTRY, stems("enter|go to|attend|go into|return to"),
                    ConditionType.LEAVE_PREMISES, stems("leave|vacate"),
                    ConditionType.KEEP_DISTANCE, stems("within|metre|approach|go near|distance"),
                    ConditionType.ELECTRONIC_MONITORING, stems("electronic|monitor|tag\\b"));

    private CourtWordsCheck() {}

    /// None where the court's words were not typed in.
    public static Set<Difference> of(Condition term) {
        EnumSet<Difference> found = EnumSet.noneOf(Difference.class);
        term.courtWords()
                .map(words -> words.toLowerCase(Locale.ROOT))
                .ifPresent(words -> compare(words, term, found));
        return found;
    }

    private static void compare(String words, Condition term, Set<Difference> found) {
        if (isOtherKind(words, term.type())) {
            found.add(Difference.KIND);
        }
        if (isOtherDistance(words, term)) {
            found.add(Difference.DISTANCE);
        }
        Bounds bounds = term.bounds();
        if (CLOCK.matcher(words).find() != bounds.hours().isPresent()) {
            found.add(Difference.HOURS);
        }
        if (EXCEPT.matcher(words).find() == bounds.exemptions().isEmpty()) {
            found.add(Difference.EXCEPTION);
        }
        boolean other =
                !bounds.channels().isEmpty()
                        && CHANNELS.entrySet().stream()
                                .filter(e -> e.getValue().matcher(words).find())
                                .anyMatch(e -> !bounds.channels().contains(e.getKey()));
        if (other) {
            found.add(Difference.CHANNEL);
        }
    }

    private static boolean isOtherDistance(String words, Condition term) {
        List<Integer> stated =
                METRES.matcher(words).results().map(CourtWordsCheck::metres).toList();
        return term.metres().isPresent()
                ? !stated.isEmpty() && !stated.contains(term.metres().get())
                : term.type() == ConditionType.KEEP_DISTANCE && !stated.isEmpty();
    }

    private static int metres(MatchResult found) {
        String digits = found.group(1).replace(",", "");
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static boolean isOtherKind(String words, ConditionType type) {
        return KINDS.containsKey(type)
                && !speaksOf(words, type)
                && KINDS.keySet().stream().anyMatch(other -> speaksOf(words, other));
    }

    private static boolean speaksOf(String words, ConditionType type) {
        return Optional.ofNullable(KINDS.get(type))
                .filter(stems -> stems.matcher(words).find())
                .isPresent();
    }

    private static Pattern stems(String stems) {
        return Pattern.compile("\\b(?:" + stems + ")");
    }
}
