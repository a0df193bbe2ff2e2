package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/// Who may know whom. Each layer lists all it may use beside itself; the rest is forbidden.
class LayersTest {

    /// The parts of `java.base` that rules and use cases need.
    private static final String PURE =
            "java.lang.. java.util java.util.function.. java.util.stream.. java.util.concurrent.."
                    + " java.util.regex.. java.time.. java.math.. java.text.. java.io.. java.nio.."
                    + " java.net.. java.security.. org.jspecify..";

    private static final String JDK = "java.. javax.. org.jspecify.. ";

    private static final Map<String, String> LAYERS =
            Map.ofEntries(
                    Map.entry("domain", PURE),
                    Map.entry("app", PURE + ours("domain")),
                    Map.entry(
                            "store",
                            JDK
                                    + "org.jooq.. org.h2.. org.flywaydb.. org.slf4j.."
                                    + ours("app", "domain")),
                    Map.entry("security", JDK + "org.bouncycastle.. org.slf4j.."),
                    Map.entry(
                            "exchange",
                            JDK
                                    + "de.siegmar.fastcsv.. biweekly.. com.fasterxml.jackson.core.."
                                    + " org.dhatim.fastexcel.. org.slf4j.."
                                    + ours("app", "domain")),
                    Map.entry(
                            "print",
                            JDK
                                    + "org.openpdf.. com.google.zxing.. org.apache.pdfbox.."
                                    + " org.slf4j.."
                                    + ours("app", "domain")),
                    Map.entry("roster", JDK + "ai.timefold.. org.slf4j.." + ours("app", "domain")),
                    Map.entry("scheduler", JDK + "org.slf4j.." + ours("app", "domain")),
                    Map.entry(
                            "cli",
                            JDK
                                    + "picocli.. com.fasterxml.jackson.core.."
                                    + ours("app", "exchange", "print", "security")),
                    Map.entry(
                            "ui.kit",
                            JDK
                                    + "javafx.. org.controlsfx.. impl.org.controlsfx.. atlantafx.."
                                    + " org.kordamp.ikonli.. org.slf4j.."),
                    Map.entry("ui.wording", JDK + ours("app", "domain", "ui.kit")),
                    Map.entry("ui.paper", JDK + "javafx.. " + ours("app.audit", "print", "ui.kit")),
                    Map.entry(
                            "ui.recovery",
                            JDK
                                    + "javafx.. "
                                    + ours("app.access", "app.keypaper", "print", "ui.kit")
                                    + ours("ui.paper")),
                    Map.entry(
                            "ui.restricted",
                            JDK
                                    + "javafx.. "
                                    + ours(
                                            "app.access",
                                            "app.common",
                                            "app.restricted",
                                            "domain",
                                            "ui.kit",
                                            "ui.wording")),
                    Map.entry("ui.consent", JDK + "javafx.. " + ours("app.access", "ui.kit")),
                    Map.entry(
                            "ui.correction",
                            JDK + "javafx.. " + ours("domain", "ui.kit", "ui.wording")),
                    Map.entry("ui.drafting", JDK + ours("app.access", "app.draft", "ui.kit")),
                    Map.entry(
                            "ui.terms",
                            JDK + "javafx.. " + ours("domain", "ui.kit", "ui.wording")));

    /// Not features: what every use case shares, and who may run it.
    private static final String[] SHARED = {
        "hedgeward.app.common..", "hedgeward.app.access..", "hedgeward.store.common.."
    };

    static Stream<Map.Entry<String, String>> layers() {
        return LAYERS.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void aLayerUsesOnlyWhatItMay(Map.Entry<String, String> layer) {
        classes()
                .that()
                .resideInAPackage("hedgeward." + layer.getKey() + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage((layer.getValue() + ours(layer.getKey())).split(" ")))
                .check(Product.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "app", "store", "ui"})
    void featuresOfALayerHaveNoCycles(String layer) {
        slices().matching("hedgeward." + layer + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(Product.written().that(not(resideInAnyPackage(SHARED))));
    }

    @Test
    void onlyMainUsesBoot() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hedgeward", "hedgeward.boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hedgeward.boot..")
                .check(Product.classes());
    }

    @Test
    void theRootHoldsMainAloneWhichUsesOnlyBootAndTheCommandLine() {
        classes()
                .that()
                .resideInAPackage("hedgeward")
                .should(NamingTest.beNamed("Main", "package-info"))
                .andShould()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "hedgeward",
                        "hedgeward.boot..",
                        "hedgeward.cli..",
                        "java..",
                        "org.jspecify..")
                .check(Product.classes());
    }

    private static String ours(String... layers) {
        return Arrays.stream(layers)
                .map(layer -> " hedgeward." + layer + "..")
                .reduce("", String::concat);
    }
}
