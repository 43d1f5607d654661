a = [input() for _ in range(8)]
r = a.count("B" * 8)
print(8 if r == 8 else r + min(s.count("B") for s in a))
