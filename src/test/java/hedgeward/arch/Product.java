package hedgeward.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import hedgeward.Main;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The product as the rules see it: its classes, read once, and its source files.
final class Product {

    static final String GENERATED = "hedgeward.store.jooq..";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(home());

    private Product() {}

    /// The folder the product's own classes were compiled into; those of the tests lie elsewhere.
    private static Path home() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a folder has an address", impossible);
        }
    }

    /// All classes of the product, generated tables among them.
    static JavaClasses classes() {
        return CLASSES;
    }

    /// The classes somebody wrote.
    static JavaClasses written() {
        return CLASSES.that(
                DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(GENERATED)));
    }

    /// True for one of these top-level classes and everything nested in them.
    static DescribedPredicate<JavaClass> within(String... topLevelNames) {
        List<String> names = List.of(topLevelNames);
        return DescribedPredicate.describe(
                "in " + String.join(" or ", names),
                type ->
                        names.stream()
                                .anyMatch(
                                        name ->
                                                type.getName().equals(name)
                                                        || type.getName().startsWith(name + "$")));
    }

    /// Every Java file below `src`, of product, tests and build.
    static List<Path> sources() throws IOException {
        try (var walk = Files.walk(Path.of("src"))) {
            return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
