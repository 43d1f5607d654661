"""The answer to a test, for people: the root, or 0 where the interactor settles it."""

print(input().split()[1])
