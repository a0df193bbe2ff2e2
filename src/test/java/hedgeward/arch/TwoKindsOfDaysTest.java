package hedgeward.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;

import org.junit.jupiter.api.Test;

import java.util.Set;

/// A Saturday runs in the statutory clocks and is no working day of the promise to the protected
/// person. The two share the published list and the calendar, and no rule.
class TwoKindsOfDaysTest {

    private static final Set<String> SHARED =
            Set.of(
                    London.class.getName(),
                    BankHolidays.class.getName(),
                    BankHoliday.class.getName(),
                    KeptDeadline.class.getName());

    @Test
    void thePromiseUsesNoRuleOfTheStatutoryClocks() {
        classes()
                .that()
                .resideInAPackage("hedgeward.domain.support..")
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are no rule of the statutory clocks",
                                (JavaClass used) ->
                                        !used.getPackageName().equals("hedgeward.domain.clock")
                                                || SHARED.contains(used.getName())))
                .check(Product.written());
    }

    @Test
    void theStatutoryClocksKnowNoWorkingDays() {
        noClasses()
                .that()
                .resideInAnyPackage("hedgeward.domain.clock..", "hedgeward.domain.breach..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hedgeward.domain.support..")
                .check(Product.written());
    }
}
