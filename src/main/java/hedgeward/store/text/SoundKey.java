package hedgeward.store.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a name sounds in English, as a short skeleton of consonants: Smith and Smyth, Philips and
/// Fillips, Mackenzie and McKenzie have the same one.
public final class SoundKey {

    private static final int LONGEST = 6;
    private static final Pattern LATIN = Pattern.compile("[A-Z]{2,}");

    private record Step(Pattern spelling, String sound) {
        static Step of(String spelling, String sound) {
            return new Step(Pattern.compile(spelling), sound);
        }
    }

    /// Applied in turn; later steps see what earlier ones left.
    private static final List<Step> STEPS =
            List.of(
                    Step.of("^(?:KN|GN|PN)", "N"),
                    Step.of("^WR", "R"),
                    Step.of("^PS", "S"),
                    Step.of("^X", "S"),
                    Step.of("^MA?C(?=[B-DF-HJ-NP-TV-Z])", "MK"),
                    Step.of("TCH|CH(?=[AEIOUY]|$)", "9"),
                    Step.of("SCH", "9"),
                    Step.of("SH|TI(?=[AO])", "9"),
                    Step.of("PH", "F"),
                    Step.of("OUGH|AUGH", "A"),
                    Step.of("IGH", "I"),
                    Step.of("GH", "G"),
                    Step.of("TH", "T"),
                    Step.of("CK|C(?![EIY])|Q", "K"),
                    Step.of("C|Z", "S"),
                    Step.of("DG(?=[EIY])|G(?=[EIY])", "J"),
                    Step.of("X", "KS"),
                    Step.of("MB$", "M"),
                    Step.of("V", "F"),
                    Step.of("(?<!^)[AEIOUYHW]+", ""),
                    Step.of("^[AEIOUY]", "A"),
                    Step.of("(.)\\1+", "$1"));

    private SoundKey() {}

    /// The key of one folded word; empty for a single letter and for other scripts.
    public static Optional<String> of(String foldedWord) {
        if (!LATIN.matcher(foldedWord).matches()) {
            return Optional.empty();
        }
        String sound = foldedWord;
        for (Step step : STEPS) {
            sound = step.spelling().matcher(sound).replaceAll(step.sound());
        }
        return Optional.of(sound.substring(0, Math.min(LONGEST, sound.length())));
    }
}
