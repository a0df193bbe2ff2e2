package hedgeward.app.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.Keeping;
import hedgeward.app.paper.FixedRuler;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.PaperPages;
import hedgeward.domain.retention.Disposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The approved words of certificates, each on one sheet.
class DrawUpCertificateTest {

    @ParameterizedTest
    @ValueSource(strings = {"due", "mistake"})
    void aCertificateReadsAsApproved(String kind) throws IOException {
        String text =
                words(
                        kind.equals("due")
                                ? paper(SampleDisposals.due(), rotated())
                                : paper(SampleDisposals.mistake(), Optional.empty()));

        Path received = Path.of("target", "approval", "certificate-" + kind + ".txt");
        Files.createDirectories(received.getParent());
        Files.writeString(received, text);
        String name = "certificate-" + kind + ".txt";
        try (InputStream approved = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertThat(text).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFullestCertificateStandsOnOneSheet() {
        assertThat(pages(paper(SampleDisposals.full(), rotated())).sheets()).hasSize(1);
    }

    private static Optional<CertificatePaper.Backups> rotated() {
        return Optional.of(new CertificatePaper.Backups(Keeping.USUAL, LocalDate.of(2027, 11, 1)));
    }

    private static CertificatePaper paper(
            Disposal disposal, Optional<CertificatePaper.Backups> backups) {
        return new CertificatePaper(
                disposal,
                backups,
                new CertificatePaper.Stamp(
                        "Larkrise Yard",
                        true,
                        Instant.parse("2026-11-24T08:30:00Z"),
                        new CertificatePaper.Hands("ashdown", "the records office"),
                        new AuditHead(4711, "0123456789abcdef")));
    }

    private static PaperPages pages(CertificatePaper paper) {
        return new DrawUpCertificate(new FixedRuler()).pages(paper);
    }

    private static String words(CertificatePaper paper) {
        PaperPages pages = pages(paper);
        assertThat(pages.sheets()).hasSize(1);
        return pages.title()
                + "\n"
                + pages.sheets().getFirst().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(mark -> ((Mark.Words) mark).text())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
