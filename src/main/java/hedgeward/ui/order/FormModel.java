package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;

/// What the form of a step holds. One form is open at a time.
sealed interface FormModel
        permits ServiceModel,
                HearingModel,
                ToldModel,
                ResultModel,
                PlanModel,
                ReportModel,
                OrderChangeModel,
                TermsChangeModel,
                CorrectionModel,
                CompletionModel,
                TakeBackModel {

    /// The step the form is for.
    CaseStep step();

    /// The same form, with what was typed, over the case as it is now.
    default FormModel over(CaseOverview now) {
        return this;
    }
}
