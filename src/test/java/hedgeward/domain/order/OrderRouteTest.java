package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.LegalSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRouteTest {

    @ParameterizedTest
    @CsvSource({
        "AFTER_NOTICE, s.28(3), false",
        "BY_PROTECTED_PERSON, s.28(2)(a), false",
        "BY_CHIEF_OFFICER, s.28(2)(b), false",
        "BY_SPECIFIED_PERSON, s.28(2)(c), false",
        "WITH_LEAVE, s.28(2)(d), false",
        "FAMILY_PROCEEDINGS, s.31, true",
        "CRIMINAL_PROCEEDINGS, s.31, true",
        "COUNTY_COURT_PROCEEDINGS, s.31, true"
    })
    void eachRouteCitesItsSectionAndSaysWhetherTheCourtMoved(
            OrderRoute route, String section, boolean ownMotion) {
        assertThat(route.source()).isEqualTo(LegalSource.domesticAbuseAct(section));
        assertThat(route.isOfCourtsOwnMotion()).isEqualTo(ownMotion);
        assertThat(OrderRoute.ofName(route.name())).contains(route);
        assertThat(OrderRoute.WITHOUT_NOTICE.contains(route))
                .isEqualTo(route != OrderRoute.AFTER_NOTICE);
    }

    @Test
    void aNameNobodyKnowsIsNoRoute() {
        assertThat(OrderRoute.ofName("by post")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WELFARE_OF_CHILDREN, s.24(3)(a)",
        "PROTECTED_PERSONS_OPINION, s.24(3)(b)",
        "RESPONDENTS_REPRESENTATIONS, s.24(3)(c)",
        "OTHER_RESIDENTS_OPINION, s.24(3)(d)"
    })
    void eachMatterCitesItsParagraph(Matter matter, String section) {
        assertThat(matter.section()).isEqualTo(section);
    }
}
