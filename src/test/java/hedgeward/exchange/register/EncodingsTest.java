package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.people.Officer;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// However a spreadsheet writes its CSV, the same officers come out of it.
class EncodingsTest {

    private static final String HEADER = "collar_number,surname,forenames,rank,constable\n";
    private static final String ROWS =
            "1001,Brámblecote,Zoë,PC,yes\nSC1002,\"Teasel, worth\",,Special Constable,yes\n";

    @TempDir Path folder;
    private final Desk desk = new Desk();

    private ImportReport load(String text, Charset charset) throws Exception {
        return desk.loadTable(
                RegisterTable.OFFICERS, Desk.write(folder, "officers.csv", text, charset));
    }

    private List<String> surnames() {
        return desk.office.officers.findAll().stream().map(o -> o.name().surname()).toList();
    }

    private void bothCameOut(ImportReport report) {
        assertThat(report.imported()).isEqualTo(2);
        assertThat(surnames()).containsExactly("Brámblecote", "Teasel, worth");
    }

    @Test
    void plainUtf8() throws Exception {
        ImportReport report = load(HEADER + ROWS, StandardCharsets.UTF_8);
        bothCameOut(report);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void utf8WithAByteOrderMark() throws Exception {
        bothCameOut(load("\uFEFF" + HEADER + ROWS, StandardCharsets.UTF_8));
    }

    @Test
    void windows1252IsToldInTheReport() throws Exception {
        ImportReport report = load(HEADER + ROWS, Charset.forName("windows-1252"));
        bothCameOut(report);
        assertThat(report.notes()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void semicolons() throws Exception {
        String text = (HEADER + ROWS).replace("\"Teasel, worth\"", "Teasel. worth");
        bothCameOut(
                load(
                        text.replace(',', ';').replace("Teasel. worth", "Teasel, worth"),
                        StandardCharsets.UTF_8));
    }

    @Test
    void carriageReturns() throws Exception {
        bothCameOut(load((HEADER + ROWS).replace("\n", "\r\n"), StandardCharsets.UTF_8));
    }

    @Test
    void anyOrderOfColumnsAndAnyCaseOfTheirNames() throws Exception {
        ImportReport report =
                load(
                        """
                        Constable,RANK,Collar Number,surname
                        yes,PC,1001,Brámblecote
                        yes,spl con,1002,"Teasel, worth"
                        """,
                        StandardCharsets.UTF_8);
        assertThat(report.rejections()).isEmpty();
        bothCameOut(report);
    }

    @Test
    void unknownColumnsAreToldAndIgnored() throws Exception {
        ImportReport report =
                load(
                        "collar_number,surname,rank,constable,shoe_size\n1001,Mallow,PC,yes,44\n",
                        StandardCharsets.UTF_8);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.notes())
                .containsExactly("officers.csv: unknown columns ignored: shoe_size.");
    }

    @Test
    void aHeaderAloneLoadsNothing() throws Exception {
        ImportReport report = load(HEADER, StandardCharsets.UTF_8);
        assertThat(report.read()).isZero();
        assertThat(report.notes()).containsExactly("officers.csv has a header and no rows.");
        assertThat(report.rejected()).isZero();
    }

    @Test
    void rowsAreNumberedAsInTheSpreadsheet() throws Exception {
        ImportReport report =
                load(
                        HEADER
                                + "1001,\"Two\nlines\",,PC,yes\n"
                                + "\n,,,,\n"
                                + "1002,Mallow,,Wizard,yes\n",
                        StandardCharsets.UTF_8);
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.rejections()).extracting(Finding::row).containsExactly(5);
        assertThat(report.rejections())
                .extracting(Finding::sentence)
                .containsExactly("officers.csv, row 5, rank: rank is not a rank of the police.");
    }

    @Test
    void aRowCutShortIsRejectedWithItsNumber() throws Exception {
        ImportReport report =
                load(HEADER + "1001,Mallow\n1002,Tansy,,PC,yes,,,\n", StandardCharsets.UTF_8);
        assertThat(report.rejections()).extracting(Finding::row).containsExactly(2);
        assertThat(report.rejections().getFirst().reason()).contains("2 cells").contains("5");
    }

    @Test
    void yesAndNoAreReadHoweverTheyAreWritten() throws Exception {
        load(
                """
                collar_number,surname,rank,constable,driver
                1001,A,PC,Y,1
                1002,B,PC,TRUE,No
                1003,C,PC,t,0
                """,
                StandardCharsets.UTF_8);
        assertThat(desk.office.officers.findAll()).allMatch(Officer::constable);
        assertThat(desk.office.officers.findAll())
                .extracting(o -> o.skills().driver().orElseThrow())
                .containsExactly(true, false, false);
    }
}
