s, t = input().strip(), input().strip()
m = {}
ok = True
for a, b in zip(s, t):
    if m.setdefault(a, b) != b:
        ok = False
if ok:
    res = {tuple(sorted(p)) for p in m.items() if p[0] != p[1]}
    print(len(res))
    for p in res:
        print(*p)
else:
    print(-1)
