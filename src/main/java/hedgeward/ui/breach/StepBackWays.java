package hedgeward.ui.breach;

import hedgeward.app.access.ApproveAct;
import hedgeward.app.breach.TakeBackStep;

/// How a step is taken back, and how a second person approves it.
public record StepBackWays(TakeBackStep takeBack, ApproveAct approve) {}
