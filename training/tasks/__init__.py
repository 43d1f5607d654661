"""The meanings that synthetic problems are composed of, a family a module."""
