package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Windows are triads whose parts know only what they must.
class UiTest {

    private static final List<String> BESIDE_FEATURES =
            List.of(
                    "kit",
                    "wording",
                    "consent",
                    "terms",
                    "correction",
                    "paper",
                    "recovery",
                    "restricted");

    private static final DescribedPredicate<JavaClass> FEATURES =
            describe("windows of a feature", type -> !featureOf(type).isEmpty());

    private static final DescribedPredicate<JavaClass> MEETING_PLACES =
            Product.within("hedgeward.ui.shell.Navigation", "hedgeward.ui.shell.ChangeRelay");

    private static final DescribedPredicate<JavaClass> OPEN_TO_ALL_FEATURES =
            resideInAnyPackage(
                    "hedgeward.app..",
                    "hedgeward.domain..",
                    "hedgeward.print..",
                    "hedgeward.ui.kit..",
                    "hedgeward.ui.wording..",
                    "hedgeward.ui.consent..",
                    "hedgeward.ui.terms..",
                    "hedgeward.ui.drafting..",
                    "hedgeward.ui.correction..",
                    "hedgeward.ui.paper..",
                    "hedgeward.ui.recovery..",
                    "hedgeward.ui.identity..",
                    "hedgeward.ui.restricted..",
                    "javafx..",
                    "org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..",
                    "java..",
                    "org.jspecify..");

    @Test
    void aFeatureMeetsAnotherOnlyThroughNavigation() {
        classes().that(FEATURES).should(useOnlyWhatIsOpenToThem()).check(Product.classes());
    }

    @Test
    void viewsAndModelsAreTheirFeaturesOwn() {
        classes()
                .that(FEATURES)
                .and()
                .haveNameMatching(".*(View|Model)")
                .should()
                .notBePublic()
                .check(Product.written());
    }

    @Test
    void aModelKnowsNeitherViewNorControllerNorServices() {
        noClasses()
                .that(FEATURES)
                .and()
                .haveNameMatching(".*Model")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("hedgeward\\..*(View|Controller)|hedgeward\\.ui\\.kit\\.UiTasks")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(Product.written());
    }

    private static ArchCondition<JavaClass> useOnlyWhatIsOpenToThem() {
        return new ArchCondition<>("use only what is open to features") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(
                                found ->
                                        !isOpen(
                                                type,
                                                found.getTargetClass().getBaseComponentType()))
                        .map(found -> SimpleConditionEvent.violated(type, found.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isOpen(JavaClass from, JavaClass to) {
        boolean unlocks =
                featureOf(from).equals("signin")
                        && to.getPackageName().startsWith("hedgeward.security");
        return to.isPrimitive()
                || unlocks
                || featureOf(to).equals(featureOf(from))
                || OPEN_TO_ALL_FEATURES.test(to)
                || MEETING_PLACES.test(to);
    }

    private static String featureOf(JavaClass type) {
        String prefix = "hedgeward.ui.";
        if (!type.getPackageName().startsWith(prefix)) {
            return "";
        }
        String rest = type.getPackageName().substring(prefix.length());
        String feature = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        return BESIDE_FEATURES.contains(feature) ? "" : feature;
    }
}
