s = "".join(input() for _ in range(8))
v = {"Q": 9, "R": 5, "B": 4, "N": 3, "P": 1}
d = sum(v[c] * (s.count(c) - s.count(c.lower())) for c in v)
print("White" if d > 0 else "Black" if d < 0 else "Draw")
