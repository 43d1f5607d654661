s = input().strip()
t = input().strip()
pair = {}
ok = True
for a, b in zip(s, t):
    if pair.setdefault(a, b) != b or pair.setdefault(b, a) != a:
        ok = False
if ok:
    res = [(a, b) for a, b in pair.items() if a < b]
    print(len(res))
    for a, b in res:
        print(a, b)
else:
    print(-1)
