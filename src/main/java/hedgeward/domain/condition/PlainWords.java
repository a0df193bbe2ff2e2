package hedgeward.domain.condition;

import hedgeward.domain.law.Regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A term in plain words, made from its typed parts. The court's own words govern; these are for
/// reading at a glance, and name nobody the paper did not name.
public final class PlainWords {

    private PlainWords() {}

    /// The whole term: `Must not come within 100 metres of the home, at any time.`
    public static String of(Condition term) {
        StringBuilder words = new StringBuilder(core(term));
        term.bounds()
                .hours()
                .map(HoursWords::of)
                .or(() -> isAboutGoing(term.type()) ? Optional.of("at any time") : Optional.empty())
                .ifPresent(when -> words.append(", ").append(when));
        exemptions(term.bounds().exemptions()).ifPresent(words::append);
        return words.append('.').append(LifeWords.of(term.life())).toString();
    }

    /// The whole term as a paper of a regime puts it: the Domestic Abuse Act 2021 knows no
    /// molestation, its notices prohibit being abusive (s.23).
    public static String of(Condition term, Regime regime) {
        boolean abuse = regime == Regime.DAPN_DAPO && term.type() == ConditionType.NO_MOLESTATION;
        return abuse
                ? of(term).replaceFirst("^Must not molest", "Must not be abusive towards")
                : of(term);
    }

    /// All of them, a line each.
    public static String lines(Terms terms) {
        return terms.conditions().stream().map(PlainWords::of).collect(Collectors.joining("\n"));
    }

    private static String core(Condition term) {
        Bounds bounds = term.bounds();
        String whom = whom(bounds.whom());
        return switch (term.type()) {
            case NO_MOLESTATION -> "Must not molest " + whom;
            case NO_CONTACT -> "Must not contact " + whom + ChannelWords.of(bounds.channels());
            case NO_EVICTION -> "Must not evict or exclude " + whom + " from " + place(bounds);
            case NO_ENTRY -> "Must not enter " + place(bounds);
            case LEAVE_PREMISES -> "Must leave " + place(bounds);
            case KEEP_DISTANCE ->
                    term.metres()
                                    .map(m -> "Must not come within " + m + " metres of ")
                                    .orElse("Must keep the stated distance from ")
                            + place(bounds);
            case OTHER_PROHIBITION -> "Must not do what this term’s own words forbid";
            case REQUIREMENT ->
                    "Must do what this term’s own words ask"
                            + bounds.supervisor().map(s -> ", supervised by " + s).orElse("");
            case ELECTRONIC_MONITORING ->
                    "Must be monitored electronically"
                            + bounds.supervisor().map(s -> ", by " + s).orElse("");
        };
    }

    private static boolean isAboutGoing(ConditionType type) {
        return type == ConditionType.NO_ENTRY || type == ConditionType.KEEP_DISTANCE;
    }

    static String whom(Whom whom) {
        List<String> all = new ArrayList<>();
        if (whom.protectedPerson()) {
            all.add("the protected person");
        }
        if (whom.children()) {
            all.add("the children");
        }
        all.addAll(whom.named());
        return and(all);
    }

    private static String place(Bounds bounds) {
        return bounds.place().map(PlaceWords::of).orElse("the home");
    }

    private static Optional<String> exemptions(List<Exemption> exemptions) {
        return exemptions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ", except " + or(exemptions.stream().map(ExemptionWords::of).toList()));
    }

    static String and(List<String> words) {
        return joined(words, " and ");
    }

    static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
