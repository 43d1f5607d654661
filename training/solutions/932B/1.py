from bisect import bisect_left, bisect_right
q = [list(map(int, input().split())) for _ in range(int(input()))]
m = max(r for l, r, k in q)
f = [1] * 10
g = list(range(10))
pos = [[] for _ in range(10)]
for i in range(1, m + 1):
    if i >= 10:
        f.append(f[i // 10] * max(1, i % 10))
        g.append(g[f[i]])
    else:
        f[i] = i
    pos[g[i]].append(i)
for l, r, k in q:
    print(bisect_right(pos[k], r) - bisect_left(pos[k], l))
