x, y, a, b = map(int, input().split())
out = []
for c in range(min(a, b + 1), x + 1):
    for d in range(b, min(y, c - 1) + 1):
        out.append(f"{c} {d}")
print(len(out))
print("\n".join(out))
