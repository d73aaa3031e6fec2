"""Words as people type them: marks and slips put right, and one spelling for each."""
