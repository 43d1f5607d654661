s = input()
p = s.index("^")
b = sum((i - p) * int(c) for i, c in enumerate(s) if c.isdigit())
print("left" if b <= 0 else "right" if b > 0 else "balance")
