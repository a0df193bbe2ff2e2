package hedgeward.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Permission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermittedStepsTest {

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionHasWords(Permission permission) {
        assertThat(PermittedSteps.of(permission).name()).matches("MAY_\\w+|RESTRICTED");
    }
}
