n, m, k = map(int, input().split())
c = list(map(int, input().split()))
p = list(range(n + 1))
def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x
for _ in range(m):
    u, v = map(int, input().split())
    p[find(u)] = find(v)
size = [0] * (n + 1)
for i in range(1, n + 1):
    size[find(i)] += 1
home = [size[find(x)] for x in c]
free = n - sum(home)
big = max(home)
total = sum(s * (s - 1) // 2 for s in home)
total += free * big + free * (free - 1) // 2
print(total - m)
