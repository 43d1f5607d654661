"""The world: rounds, the clock, scoring, the real field, ratings, and the site that serves them.

Knows nothing of models or bots and never loads torch. Speaks to the judge only to judge.
"""
