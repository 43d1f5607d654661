s = input()
dots = [i for i, c in enumerate(s) if c == "."]
cuts = [0]
ok = bool(dots) and 1 <= dots[0] <= 8
for p, q in zip(dots, dots[1:]):
    gap = q - p - 1
    if gap < 2 or gap > 11:
        ok = False
    cuts.append(p + 1 + min(3, gap - 1))
if ok:
    ok = 1 <= len(s) - dots[-1] - 1 <= 3
cuts.append(len(s))
if ok:
    print("YES")
    for a, b in zip(cuts, cuts[1:]):
        print(s[a:b])
else:
    print("NO")
