d = 0
for c in input().strip():
    d += 1 if c == "x" else -1
print("x" * d + "y" * -d)
