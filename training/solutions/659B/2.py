n, m = map(int, input().split())
a = [input().split() for i in range(n)]
a.sort(key=lambda t: -int(t[2]))
d = {str(i): [] for i in range(1, m + 1)}
for s, r, p in a:
    if len(d[r]) < 3:
        d[r].append((s, p))
for t in d.values():
    if len(t) == 3 and t[1][1] == t[2][1]:
        print("?")
    else:
        print(t[0][0], t[1][0])
