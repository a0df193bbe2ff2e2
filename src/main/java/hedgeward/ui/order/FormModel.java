package hedgeward.ui.order;

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
}
