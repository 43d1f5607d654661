n, m = map(int, input().split())
p = list(range(n + 1))
cycle = [False] * (n + 1)

def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

for _ in range(m):
    a, b = map(find, map(int, input().split()))
    if a == b:
        cycle[a] = True
    else:
        p[a] = b
        cycle[b] = cycle[a] or cycle[b]
print(sum(p[i] == i and not cycle[i] for i in range(1, n + 1)))
