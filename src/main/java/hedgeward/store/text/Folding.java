package hedgeward.store.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Text without what people leave out or vary when they type it: case, accents, punctuation.
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cc},;]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /// Capitals without accents; everything else as it was.
    public static String fold(String text) {
        String open =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String capitals = open.toUpperCase(Locale.ROOT);
        return Normalizer.normalize(capitals, Normalizer.Form.NFKC)
                .replace("Æ", "AE")
                .replace("Œ", "OE")
                .replace("Ø", "O")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replace("Ð", "D")
                .replace("Þ", "TH");
    }

    /// The words of a text, each without punctuation: `O'Brien-Smith, Zoë` gives `OBRIENSMITH` and
    /// `ZOE`.
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(fold(text)))
                .map(word -> PUNCTUATION.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The words, and the parts of those that punctuation divides: also `O`, `BRIEN` and `SMITH`.
    public static Set<String> wordsAndParts(String text) {
        Set<String> all = new LinkedHashSet<>(words(text));
        Arrays.stream(PUNCTUATION.split(fold(text)))
                .filter(part -> !part.isEmpty())
                .forEach(all::add);
        return all;
    }

    /// A text to sort by: folded words with one space between.
    public static String key(String text) {
        return String.join(" ", words(text));
    }
}
