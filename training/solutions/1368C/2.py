n = int(input())
s = set()
for i in range(n + 1):
    for dx in (0, 1):
        for dy in (0, 1):
            s.add((i + dx, i + dy))
print(len(s))
print("\n".join("%d %d" % p for p in sorted(s)))
