"""One module per verb; none imports torch, and heavy work is imported inside the verb."""
