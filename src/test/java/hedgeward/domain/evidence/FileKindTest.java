package hedgeward.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class FileKindTest {

    @Test
    void theFirstBytesTellWhateverTheNameSays() {
        assertThat(kind("\u0089PNG\r\n\u001a\n....")).isEqualTo(FileKind.PNG);
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(FileKind.JPEG);
        assertThat(kind("GIF87a.")).isEqualTo(FileKind.GIF);
        assertThat(kind("GIF89a.")).isEqualTo(FileKind.GIF);
        assertThat(kind("%PDF-1.7")).isEqualTo(FileKind.PDF);
        assertThat(kind("BM\u0000\u0001")).isEqualTo(FileKind.BMP);
        assertThat(kind("BMX is a brand")).isEqualTo(FileKind.TEXT);
        assertThat(kind("sent at 21:04\r\n\tby phone\f")).isEqualTo(FileKind.TEXT);
        assertThat(kind("MZ\u0000\u0003")).isEqualTo(FileKind.OTHER);
        assertThat(kind("")).isEqualTo(FileKind.OTHER);
        assertThat(kind("GIF8")).isEqualTo(FileKind.TEXT);
        assertThat(kind("\u0089PNG\r\n\u001a\n")).isEqualTo(FileKind.PNG);
        assertThat(kind("a\u0000b")).isEqualTo(FileKind.OTHER);
        assertThat(kind("a\u007f\u001fb")).isEqualTo(FileKind.OTHER);
    }

    @Test
    void whatIsDecodedIsDrawnElsewhere() {
        assertThat(FileKind.values())
                .filteredOn(FileKind::isDrawn)
                .containsExactly(
                        FileKind.PNG, FileKind.JPEG, FileKind.GIF, FileKind.BMP, FileKind.PDF);
    }

    private static FileKind kind(String bytes) {
        return FileKind.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
