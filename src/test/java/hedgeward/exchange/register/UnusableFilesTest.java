package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.exchange.register.ImportRegister.Options;
import hedgeward.exchange.register.ImportRegister.Source;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

/// A file that cannot be used is refused in one sentence and leaves the office as it was.
class UnusableFilesTest {

    private static final String HEADER = "collar_number,surname,rank,constable\n";

    @TempDir Path folder;
    private final Desk desk = new Desk();

    @AfterEach
    void theOfficeIsAsItWas() {
        assertThat(desk.office.officers.findAll()).isEmpty();
        assertThat(desk.office.audit.entries()).isEmpty();
    }

    private String refusal(String text) throws Exception {
        Path file = Desk.write(folder, "officers.csv", text);
        return desk.refusal(RegisterTable.OFFICERS, file);
    }

    private String refusal(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("officers.csv"), bytes);
        return desk.refusal(RegisterTable.OFFICERS, file);
    }

    @Test
    void anEmptyFileIsNamedAsSuch() throws Exception {
        assertThat(refusal("")).startsWith("officers.csv is empty.");
    }

    @Test
    void aFileOfBlankLinesHasNoHeader() throws Exception {
        assertThat(refusal("\n\n\n")).contains("row 1").contains("names no column collar_number");
    }

    @Test
    void binaryFilesAreNamedForWhatTheyAre() throws Exception {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertThat(refusal(bytes)).contains("is not text but binary");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("workbook");
        assertThat(refusal(HEADER.getBytes(StandardCharsets.UTF_16LE))).contains("binary");
        assertThat(refusal(HEADER.getBytes(StandardCharsets.UTF_16))).contains("UTF-16");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains("PDF");
    }

    @Test
    void bytesOfNeitherEncodingAreBinary() throws Exception {
        assertThat(refusal(new byte[] {'a', (byte) 0x81, 'b'})).contains("binary");
    }

    @Test
    void aMissingColumnIsNamed() throws Exception {
        assertThat(refusal("collar_number,surname,constable\n"))
                .contains("row 1")
                .contains("names no column rank");
    }

    @Test
    void aColumnNamedTwiceIsRefused() throws Exception {
        assertThat(refusal("collar_number,surname,rank,constable,surname\n"))
                .contains("surname twice");
    }

    @Test
    void anOpenQuotationMarkIsFoundInItsRow() throws Exception {
        assertThat(refusal(HEADER + "1001,Bramblecote,PC,yes\n1002,\"Teaselworth,PC,yes\n"))
                .contains("row 3")
                .contains("quotation mark");
    }

    @Test
    void textBehindAClosingQuotationMarkIsFoundInItsRow() throws Exception {
        assertThat(refusal(HEADER + "1001,\"Tansy\"hurst,PC,yes\n1002,Mallow,PC,yes\n"))
                .contains("row 2")
                .contains("quotation mark");
    }

    @Test
    void aCellWithoutEndIsFoundInItsRow() throws Exception {
        Path file = folder.resolve("officers.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((HEADER + "1001,\"").getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThat(desk.refusal(RegisterTable.OFFICERS, file)).contains("row 2");
    }

    @Test
    void moreRowsThanOneTransactionTakesAreRefused() throws Exception {
        assertThat(refusal(HEADER + ",a,,\n".repeat(SheetLoader.MOST_ROWS + 1)))
                .isEqualTo(
                        "officers.csv has more than 250,000 rows. Split it into smaller files and"
                                + " load one after the other.");
    }

    @Test
    void missingFilesAndFoldersSaySo() {
        assertThat(desk.refusal(RegisterTable.OFFICERS, folder.resolve("nowhere.csv")))
                .startsWith("nowhere.csv is not there.");
        assertThat(desk.refusal(RegisterTable.OFFICERS, folder)).contains("is a folder");
    }

    @Test
    void aFolderNamesTheTablesItLacks() throws Exception {
        Desk.write(folder, "officers.csv", HEADER);
        var result = desk.load(new Source.Folder(folder), Options.USUAL, Desk.ADMINISTRATOR);
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        assertThat(((ImportResult.Refused) result).problem().sentence())
                .contains("has no orders.csv, visits.csv, breaches.csv");
    }

    @Test
    void onlyThoseWhoMayImportDo() {
        Actor desk1 = new Actor("desk.teasel", Set.of(Role.DESK), "desk 1");
        assertThat(desk.load(new Source.Folder(Desk.SAMPLE), Options.USUAL, desk1))
                .isInstanceOf(ImportResult.Denied.class);
    }
}
