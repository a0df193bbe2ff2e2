package hedgeward.domain.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a rank as people write it.
final class RankWords {
    private static final Map<String, String> LONG_FORMS =
            Map.ofEntries(
                    Map.entry("det", "detective"),
                    Map.entry("ch", "chief"),
                    Map.entry("insp", "inspector"),
                    Map.entry("supt", "superintendent"),
                    Map.entry("sgt", "sergeant"),
                    Map.entry("sergt", "sergeant"),
                    Map.entry("con", "constable"),
                    Map.entry("cons", "constable"),
                    Map.entry("asst", "assistant"),
                    Map.entry("dep", "deputy"),
                    Map.entry("cmdr", "commander"),
                    Map.entry("spl", "special"));

    private static final Map<String, Rank> INITIALS =
            Map.ofEntries(
                    Map.entry("constable", Rank.PC),
                    Map.entry("police constable", Rank.PC),
                    Map.entry("detective constable", Rank.DC),
                    Map.entry("police community support officer", Rank.PCSO),
                    Map.entry("staff", Rank.POLICE_STAFF),
                    Map.entry("sc", Rank.SPECIAL_CONSTABLE),
                    Map.entry("ssgt", Rank.SPECIAL_SERGEANT),
                    Map.entry("sinsp", Rank.SPECIAL_INSPECTOR),
                    Map.entry("ps", Rank.SERGEANT),
                    Map.entry("police sergeant", Rank.SERGEANT),
                    Map.entry("ds", Rank.DETECTIVE_SERGEANT),
                    Map.entry("di", Rank.DETECTIVE_INSPECTOR),
                    Map.entry("ci", Rank.CHIEF_INSPECTOR),
                    Map.entry("dci", Rank.DETECTIVE_CHIEF_INSPECTOR),
                    Map.entry("dsupt", Rank.DETECTIVE_SUPERINTENDENT),
                    Map.entry("dcs", Rank.DETECTIVE_CHIEF_SUPERINTENDENT),
                    Map.entry("acc", Rank.ASSISTANT_CHIEF_CONSTABLE),
                    Map.entry("dcc", Rank.DEPUTY_CHIEF_CONSTABLE),
                    Map.entry("cc", Rank.CHIEF_CONSTABLE));

    private static final List<String> STANDING_IN =
            List.of("t", "a", "temp", "temporary", "acting");

    private RankWords() {}

    static Optional<Rank> read(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        String words =
                Arrays.stream(plain.split(" "))
                        .dropWhile(STANDING_IN::contains)
                        .map(word -> LONG_FORMS.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
        return Optional.ofNullable(INITIALS.get(words))
                .or(
                        () ->
                                Arrays.stream(Rank.values())
                                        .filter(
                                                rank ->
                                                        rank.words()
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(words))
                                        .findFirst());
    }
}
