package hedgeward.ui.notice;

import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Look;

/// What is said beside a field that may not stay empty: the rule that requires it.
record RequiredWords(Look look, Regime regime) {

    String sentence(NoticeField field) {
        return field.source(regime)
                .map(s -> look.messages().text(NoticeMsg.PROBLEM_REQUIRED, s.shortly()))
                .orElseGet(() -> look.messages().text(NoticeMsg.PROBLEM_MISSING));
    }
}
