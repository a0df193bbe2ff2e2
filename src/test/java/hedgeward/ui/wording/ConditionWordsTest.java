package hedgeward.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Messages;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class ConditionWordsTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);

    @Test
    void theNewerActKnowsNoMolestation() {
        ConditionWords dvpo = new ConditionWords(MESSAGES, Regime.DVPN_DVPO);
        ConditionWords dapo = new ConditionWords(MESSAGES, Regime.DAPN_DAPO);

        assertThat(dvpo.brief(ConditionType.NO_MOLESTATION)).isEqualTo("No molestation");
        assertThat(dapo.brief(ConditionType.NO_MOLESTATION)).isEqualTo("No abuse");
        assertThat(dapo.plain(ConditionType.NO_MOLESTATION))
                .isEqualTo("Must not be abusive towards the protected person.");
        assertThat(dapo.brief(ConditionType.NO_CONTACT))
                .isEqualTo(dvpo.brief(ConditionType.NO_CONTACT));
    }

    @Test
    void bothAreSaidWhereNobodyKnowsWhich() {
        assertThat(ConditionWords.brief(MESSAGES, ConditionType.NO_MOLESTATION))
                .isEqualTo("No molestation or abuse");
        assertThat(ConditionWords.brief(MESSAGES, ConditionType.NO_CONTACT))
                .isEqualTo("No contact");
    }
}
