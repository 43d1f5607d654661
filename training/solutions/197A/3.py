a, b, r = map(int, input().split())
fits = (a // (2 * r)) * (b // (2 * r))
print(["Second", "First"][fits > 0])
