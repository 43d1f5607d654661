"""The curriculum: contest-like problems of our own, without end."""
