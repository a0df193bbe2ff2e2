package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;

import hedgeward.exchange.csv.CellText;
import hedgeward.exchange.register.ExportRegister.Protection;
import hedgeward.exchange.rows.RegisterTable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whatever text a record holds, it goes out and comes in again as it was.
class RoundTripTest {

    @Provide
    Arbitrary<String> awkward() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(60);
        Arbitrary<String> spiky =
                Arbitraries.strings()
                        .withChars("'\"=,;|+-@\t\r\n ü\u00A0a\u0308")
                        .ofMinLength(1)
                        .ofMaxLength(20);
        return Arbitraries.oneOf(any, spiky)
                .filter(text -> text.indexOf('\0') < 0 && !hasLoneSurrogate(text));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Property(tries = 150)
    void anOfficerComesBack(@ForAll("awkward") String surname, @ForAll("awkward") String team)
            throws IOException {
        surviving(List.of(surname), List.of(team));
    }

    @Test
    void naughtyNamesComeBack() throws IOException {
        List<String> naughty =
                Files.readAllLines(Path.of("src/test/resources/hedgeward/blns/blns.txt")).stream()
                        .filter(line -> line.indexOf('\0') < 0)
                        .toList();
        surviving(naughty, naughty.reversed());
    }

    private static void surviving(List<String> surnames, List<String> teams) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/round-trip"));
        Path file = folder.resolve("officers.csv");
        List<String> kept = new ArrayList<>();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(RegisterTable.OFFICERS.columns());
            for (int n = 0; n < surnames.size(); n++) {
                String surname = CellText.kept(surnames.get(n)).orElse("Nobody");
                kept.add(surname);
                csv.writeRecord(
                        "%05d".formatted(n),
                        CellText.guarded(surname),
                        "",
                        "PC",
                        "yes",
                        "",
                        CellText.guarded(teams.get(n)),
                        "",
                        "");
            }
        }
        Desk desk = new Desk();
        assertThat(desk.loadTable(RegisterTable.OFFICERS, file).rejections()).isEmpty();
        assertThat(desk.office.officers.findAll())
                .extracting(officer -> officer.name().surname())
                .isEqualTo(kept);
        Path out = folder.resolve("out.csv");
        desk.export(RegisterTable.OFFICERS, out, new Protection.Withheld());
        Desk other = new Desk();
        other.loadTable(RegisterTable.OFFICERS, out);
        assertThat(other.office.officers.findAll())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(desk.office.officers.findAll());
        assertThat(desk.loadTable(RegisterTable.OFFICERS, out).unchanged())
                .isEqualTo(surnames.size());
    }
}
