from bisect import bisect_left, insort
s = list(input())
pos = {c: [] for c in "abcdefghijklmnopqrstuvwxyz"}
for i, c in enumerate(s, 1):
    pos[c].append(i)
for _ in range(int(input())):
    t, x, y = input().split()
    x = int(x)
    if t == "1":
        p = pos[s[x - 1]]
        p.pop(bisect_left(p, x))
        insort(pos[y], x)
        s[x - 1] = y
    else:
        r = int(y)
        k = 0
        for p in pos.values():
            i = bisect_left(p, x)
            k += i < len(p) and p[i] <= r
        print(k)
