"""What a customer submits is in no log."""

from stripe_simulator.api.checkout.submission import Submission


def test_a_submission_does_not_show_the_card() -> None:
    submission = Submission("Jane Doe", "jane@example.com", "4242424242424242", "11", "31", "987")
    shown = repr(submission)
    assert "Jane Doe" in shown
    for hidden in ("4242", "987", "11", "31"):
        assert hidden not in shown
