n, m = map(int, input().split())
w = [[] for _ in range(n + 1)]
for i in range(m):
    l, r, t, c = map(int, input().split())
    for j in range(l, r + 1):
        w[j].append((t, i, c))
print(sum(min(x)[2] for x in w if x))
