package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;

import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The store keeps its engine, its generated tables and its failures to itself.
class JooqTest {

    private static final DescribedPredicate<JavaClass> SEVERAL_OR_NONE =
            describe(
                    "an Optional, a collection or a map",
                    type ->
                            type.isAssignableTo(Optional.class)
                                    || type.isAssignableTo(Collection.class)
                                    || type.isAssignableTo(Map.class));

    @Test
    void onlyTheStoreSeesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hedgeward.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", Product.GENERATED)
                .check(Product.classes());
    }

    @Test
    void recordsAreNeitherStoredNorMappedByReflection() {
        noClasses()
                .should()
                .callCodeUnitWhere(
                        describe(
                                "store a record or map it by reflection",
                                (JavaCall<?> call) -> isStoreOfRecord(call) || isReflection(call)))
                .check(Product.written());
    }

    @Test
    void whatIsFoundMayBeMissing() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("hedgeward.store..")
                .and()
                .arePublic()
                .and()
                .haveNameMatching("find[A-Z].*")
                .should()
                .haveRawReturnType(SEVERAL_OR_NONE)
                .check(Product.written());
    }

    @Test
    void whatIsGotIsThere() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("hedgeward.store..")
                .and()
                .arePublic()
                .and()
                .haveNameMatching("get[A-Z].*")
                .should()
                .haveRawReturnType(Optional.class)
                .check(Product.written());
    }

    @Test
    void whoSavesHearsWhetherItWasStale() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("hedgeward.store..")
                .and()
                .arePublic()
                .and()
                .haveNameMatching("save([A-Z].*)?")
                .should()
                .haveRawReturnType(
                        describe(
                                "nothing, a number or a yes",
                                type ->
                                        Set.of("void", "int", "long", "boolean")
                                                .contains(type.getName())))
                .check(Product.written());
    }

    private static boolean isStoreOfRecord(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(UpdatableRecord.class)
                && Set.of("store", "insert", "update", "delete", "merge", "refresh")
                        .contains(call.getName());
    }

    private static boolean isReflection(JavaCall<?> call) {
        boolean onRows =
                call.getTargetOwner().isAssignableTo(Record.class)
                        || call.getTargetOwner().isAssignableTo(ResultQuery.class)
                        || call.getTargetOwner().isAssignableTo(org.jooq.Result.class);
        return onRows
                && (call.getName().equals("into") || call.getName().equals("fetchInto"))
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Class.class));
    }
}
