package hedgeward.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "photo 1.jpg|photo 1.jpg",
                "../../etc/passwd|passwd",
                "C:\\Users\\x\\clip.mp4|clip.mp4",
                "a:b*c?.txt|a_b_c_.txt",
                "CON|_CON",
                "nul.txt|_nul.txt",
                "com1 .log|_com1.log",
                "...|file",
                "``|file",
                "ends with a dot.|ends with a dot",
                "ŵŷ.png|ŵŷ.png"
            })
    void isOneHarmlessName(String raw, String cleaned) {
        assertThat(FileName.cleaned(raw).text()).isEqualTo(cleaned);
    }

    @Test
    void nothingTurnsTheDirectionOrBreaksTheLine() {
        assertThat(FileName.cleaned("invoice\u202egpj.exe").text()).isEqualTo("invoicegpj.exe");
        assertThat(FileName.cleaned("a\u0000b\nc\u200bd.txt").text()).isEqualTo("abcd.txt");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String text = FileName.cleaned("x".repeat(1_000_000) + ".jpeg").text();

        assertThat(text).endsWith("x.jpeg").hasSizeLessThanOrEqualTo(FileName.LONGEST);
    }

    @Test
    void anEndingOfElevenLettersIsKeptOneOfTwelveIsCut() {
        assertThat(FileName.cleaned("x".repeat(200) + ".abcdefghijk").text())
                .endsWith("x.abcdefghijk")
                .hasSize(FileName.LONGEST - 1);
        assertThat(FileName.cleaned("x".repeat(200) + ".abcdefghijkl").text())
                .isEqualTo("x".repeat(FileName.LONGEST - 1));
        assertThat(FileName.cleaned("y".repeat(FileName.LONGEST - 1)).text())
                .hasSize(FileName.LONGEST - 1);
    }

    @Test
    void aNameThatIsNotCleanIsNoName() {
        assertThatThrownBy(() -> new FileName("a/b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void whateverItWasCalledTheNameIsCleanAndShort(@ForAll String raw) {
        FileName name = FileName.cleaned(raw);

        assertThat(new FileName(name.text())).isEqualTo(name);
        assertThat(name.text().codePointCount(0, name.text().length()))
                .isBetween(1, FileName.LONGEST);
        assertThat(name.text()).doesNotContain("/", "\\", "\n", "\u202e", ":");
    }
}
