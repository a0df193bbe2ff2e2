package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

class PcZoneTest {

    @Test
    void followsTheLinkIntoTheZoneDatabaseWhileTheProgramRuns(@TempDir Path folder)
            throws IOException {
        Path link = folder.resolve("localtime");
        PcZone zone = new PcZone(link);
        Files.createSymbolicLink(link, Path.of("/usr/share/zoneinfo/Europe/Paris"));
        assertThat(zone.get()).isEqualTo(ZoneId.of("Europe/Paris"));

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("/usr/share/zoneinfo/Europe/London"));
        assertThat(zone.get()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void takesTheZoneOfTheProgramWhereThereIsNoSuchLink(@TempDir Path folder) throws IOException {
        assertThat(new PcZone(folder.resolve("none")).get()).isEqualTo(ZoneId.systemDefault());
        Path odd = folder.resolve("odd");
        Files.createSymbolicLink(odd, Path.of("/usr/share/zoneinfo/No/Such/Zone"));
        assertThat(new PcZone(odd).get()).isEqualTo(ZoneId.systemDefault());
    }
}
