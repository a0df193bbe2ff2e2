import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Makes jOOQ's typed tables from the product's own migrations: they are run on an H2 in memory,
/// and what stands there afterwards is read back. Nothing happens while migrations, this file and
/// the library versions are those of the last run.
///
/// Arguments: folder of migrations, output folder, this file, library versions.
final class Gen {

    private static final String URL =
            "jdbc:h2:mem:gen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private Gen() {}

    static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Path stamp = output.resolve(".inputs.sha256");
        String inputs = fingerprint(migrations, Path.of(args[2]), args[3]);
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("filesystem:" + migrations)
                .sqlMigrationPrefix("V")
                .load()
                .migrate();
        GenerationTool.generate(configuration(output));
        Files.writeString(stamp, inputs);
    }

    private static String fingerprint(Path migrations, Path self, String versions)
            throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(versions.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(self));
        for (Path file : sqlFiles(migrations)) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> sqlFiles(Path migrations) throws IOException {
        try (var files = Files.list(migrations)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static Configuration configuration(Path output) {
        Database database =
                new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withInputSchema("public")
                        .withOutputSchemaToDefault(true)
                        .withExcludes("flyway_schema_history")
                        .withRecordVersionFields("version")
                        .withForcedTypes(
                                new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:timestamp.*with\\s+time\\s+zone)"),
                                new ForcedType().withName("UUID").withIncludeTypes("(?i:uuid)"));
        return new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(
                        new Jdbc()
                                .withDriver("org.h2.Driver")
                                .withUrl(URL)
                                .withUser("sa")
                                .withPassword(""))
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(new Generate().withGeneratedAnnotation(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName("hedgeward.store.jooq")
                                                .withDirectory(output.toString())
                                                .withClean(true)));
    }
}
