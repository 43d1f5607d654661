"""Makes weights: corpora, objectives and the loop. Never runs inside the bot."""
