package hedgeward.domain.condition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text made comparable: lower case, no accents, punctuation as blanks, streets written out.
///
/// @param value words with one blank between, before and after
record FoldedText(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> WRITTEN_OUT =
            Map.ofEntries(
                    Map.entry("rd", "road"),
                    Map.entry("st", "street"),
                    Map.entry("str", "street"),
                    Map.entry("ave", "avenue"),
                    Map.entry("av", "avenue"),
                    Map.entry("cl", "close"),
                    Map.entry("clo", "close"),
                    Map.entry("cres", "crescent"),
                    Map.entry("dr", "drive"),
                    Map.entry("ln", "lane"),
                    Map.entry("ct", "court"),
                    Map.entry("pl", "place"),
                    Map.entry("sq", "square"),
                    Map.entry("gdns", "gardens"),
                    Map.entry("gdn", "garden"),
                    Map.entry("gr", "grove"),
                    Map.entry("tce", "terrace"),
                    Map.entry("terr", "terrace"),
                    Map.entry("pk", "park"),
                    Map.entry("ho", "house"),
                    Map.entry("hse", "house"),
                    Map.entry("apt", "apartment"));

    static FoldedText of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String words =
                Stream.of(NOT_WORDS.split(joined))
                        .filter(word -> !word.isEmpty())
                        .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
        return new FoldedText(words.isEmpty() ? "" : " " + words + " ");
    }

    /// Whether those words stand here next to one another.
    boolean has(FoldedText phrase) {
        return !phrase.value.isEmpty() && value.contains(phrase.value);
    }

    /// Whether those characters stand here, wherever the blanks are.
    boolean hasPacked(String packed) {
        return !packed.isEmpty() && value.replace(" ", "").contains(packed);
    }

    Stream<String> words() {
        return Stream.of(value.strip().split(" ")).filter(word -> !word.isEmpty());
    }

    @Override
    public String toString() {
        return "FoldedText[withheld]";
    }
}
