package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words can be read on every ground they stand on, in every theme.
class PaletteColoursTest {

    private static final double ENOUGH = 4.5;
    private static final Pattern NAMED = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsb");
    private static final List<String> GROUNDS = List.of("-hw-page", "-hw-panel");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStateHasContrastOfAtLeastFourAndAHalf(Theme theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        List<String> weak = new ArrayList<>();
        for (State state : State.values()) {
            String name = "-hw-" + state.styleClass().substring("state-".length());
            addIfWeak(weak, palette, name + "-fg", name + "-bg");
            addIfWeak(weak, palette, name + "-soft-fg", name + "-soft-bg");
            GROUNDS.forEach(ground -> addIfWeak(weak, palette, name + "-text", ground));
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allOtherWordsHaveItToo(Theme theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        List<String> weak = new ArrayList<>();
        for (String ground : List.of("-hw-page", "-hw-panel", "-hw-row-selected")) {
            addIfWeak(weak, palette, "-hw-fg", ground);
            addIfWeak(weak, palette, "-hw-fg-muted", ground);
        }
        GROUNDS.forEach(ground -> addIfWeak(weak, palette, "-color-accent-fg", ground));
        addIfWeak(weak, palette, "-hw-rail-fg", "-hw-rail");
        addIfWeak(weak, palette, "-hw-rail-fg", "-hw-rail-hover");
        addIfWeak(weak, palette, "-hw-rail-name", "-hw-rail");
        addIfWeak(weak, palette, "-hw-rail-selected-fg", "-hw-rail-selected");
        addIfWeak(weak, palette, "-hw-training-fg", "-hw-training");
        for (String button : List.of("emphasis", "5", "6")) {
            addIfWeak(weak, palette, "-color-fg-emphasis", "-color-accent-" + button);
            addIfWeak(weak, palette, "-color-fg-emphasis", "-color-danger-" + button);
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPaletteNamesTheSameColours(Theme theme) throws IOException {
        assertThat(ownNames(theme)).isEqualTo(ownNames(Theme.LIGHT));
    }

    @Test
    void coloursAreWrittenInPalettesOnly() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Path file : TextFiles.in("css")) {
            if (!file.getFileName().toString().startsWith("palette-")) {
                COLOUR.matcher(TextFiles.read(file))
                        .results()
                        .forEach(found -> strays.add(file.getFileName() + " " + found.group()));
            }
        }
        assertThat(strays).isEmpty();
    }

    private static void addIfWeak(
            List<String> weak, Map<String, Color> palette, String words, String ground) {
        assertThat(palette).containsKeys(words, ground);
        double contrast =
                contrast(requireNonNull(palette.get(words)), requireNonNull(palette.get(ground)));
        if (contrast < ENOUGH) {
            weak.add("%s on %s: %.2f".formatted(words, ground, contrast));
        }
    }

    /// The contrast of WCAG 2.2, 1.4.3: 1 for the same colour, 21 for black on white.
    private static double contrast(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> palette(Theme theme) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        Matcher named = NAMED.matcher(text(theme));
        while (named.find()) {
            colours.put(named.group(1), Color.web(named.group(2)));
        }
        return colours;
    }

    private static List<String> ownNames(Theme theme) throws IOException {
        return Pattern.compile("-hw-[a-z-]+(?=:)")
                .matcher(text(theme))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static String text(Theme theme) throws IOException {
        return TextFiles.read(TextFiles.RESOURCES.resolve("css").resolve(theme.palette()));
    }
}
