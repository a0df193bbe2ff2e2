package hedgeward.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+44 7700 900123,'+44 7700 900123",
                "-,'-",
                "@home,'@home",
                "'=x,''=x",
                "O'Moor,O'Moor",
                "'tis,'tis",
                "Bramblecote,Bramblecote"
            })
    void aFormulaIsWrittenAsText(String text, String cell) {
        assertThat(CellText.guarded(text)).isEqualTo(cell);
        assertThat(CellText.kept(cell)).contains(text);
    }

    @Test
    void tabsAndReturnsAtTheStartAreGuardedToo() {
        assertThat(CellText.guarded("\tx")).isEqualTo("'\tx");
        assertThat(CellText.guarded("\rx")).isEqualTo("'\rx");
    }

    @Test
    void spacesOfNoWidthAreTrimmedToo() {
        assertThat(CellText.kept("\u200B1900\u2060\uFEFF ")).contains("1900");
        assertThat(CellText.kept("\u200B\u00A0")).isEmpty();
    }

    @Property(tries = 2000)
    void whatIsWrittenReadsAsItWas(@ForAll String text) {
        Optional<String> kept = CellText.kept(text);
        assertThat(kept.flatMap(k -> CellText.kept(CellText.guarded(k)))).isEqualTo(kept);
    }

    @Test
    void naughtyStringsComeBackAndNeverStartAFormula() throws Exception {
        List<String> naughty =
                Files.readAllLines(Path.of("src/test/resources/hedgeward/blns/blns.txt"));
        assertThat(naughty).hasSizeGreaterThan(500);
        for (String line : naughty) {
            String kept = CellText.kept(line).orElse("");
            String cell = CellText.guarded(kept);
            assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
            assertThat(cell).doesNotStartWith("-");
            assertThat(CellText.kept(cell).orElse("")).isEqualTo(kept);
        }
    }

    @Test
    void textIsTrimmedAndComposed() {
        assertThat(CellText.kept("\u00A0 Zoe\u0308 \uFEFF")).contains("Zo\u00EB");
        assertThat(CellText.kept(" \t ")).isEmpty();
    }
}
