s = input()
rem = {}
for c in s:
    d = int(c)
    new = {}
    for r, t in rem.items():
        new.setdefault((r * 10 + d) % 8, t + c)
    new[d % 8] = c
    if d == 0 or d == 8:
        new[0] = c
    for r in new:
        if r not in rem:
            rem[r] = new[r]
    if 0 in rem:
        break
print("YES\n" + rem[0] if 0 in rem else "NO")
