package hedgeward.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextLinesTest {

    private static final Type BODY = Type.BODY;
    private final TextLines lines = new TextLines(new FixedRuler());

    @Test
    void breaksBetweenWords() {
        assertThat(lines.of("not within 100 m", BODY, 50, 9))
                .containsExactly("not within", "100 m");
    }

    @Test
    void breaksInsideAWordOnlyIfItAloneIsTooWide() {
        assertThat(lines.of("Llanfairpwllgwyngyll Road", BODY, 50, 9))
                .containsExactly("Llanfairpw", "llgwyngyll", "Road");
    }

    @Test
    void saysSoWhenTextDoesNotFit() {
        List<String> cut = lines.of("a long address ".repeat(40), BODY, 150, 2);
        assertThat(cut).hasSize(2);
        assertThat(cut.getLast()).endsWith("… see the case");
    }

    @Test
    void leavesOutWhatCannotBeSeenAndTurnsWhatIsRead() {
        String hostile = "Mar\u202Eram\u0000 \u200BThis\u0007tle\r\nwood\u2066";
        assertThat(lines.one(hostile, BODY, 500)).isEqualTo("Marram Thistle wood");
    }

    @Test
    void composesLettersAndBoxesWhatTheTypefaceLacks() {
        assertThat(lines.one("W\u0302ynne \u0416", BODY, 500)).isEqualTo("\u0174ynne \u25A1");
    }

    @Test
    void cutsOneLineWithAnEllipsis() {
        assertThat(lines.one("briefing at Kettering", BODY, 50)).isEqualTo("briefing…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        Ruler all =
                new Ruler() {
                    @Override
                    public double width(String text, Type type) {
                        return text.length() * 5d;
                    }

                    @Override
                    public boolean canShow(int codePoint) {
                        return true;
                    }
                };
        assertThat(new TextLines(all).of("\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80", BODY, 15, 9))
                .allMatch(line -> line.codePoints().allMatch(c -> c == 0x1F680));
    }

    @Property
    void noLineIsTooWideAndNothingIsLost(
            @ForAll @StringLength(max = 300) @CharRange(from = ' ', to = 'z') String text,
            @ForAll @IntRange(min = 5, max = 400) int width) {
        List<String> broken = lines.of(text, BODY, width, Integer.MAX_VALUE);
        assertThat(broken).allMatch(line -> lines.width(line, BODY) <= width);
        assertThat(String.join("", broken).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
