n, m, k = map(int, input().split())
c = list(map(int, input().split()))
p = list(range(n + 1))
def find(x):
    while p[x] != x:
        x = p[x]
    return x
for _ in range(m):
    u, v = map(int, input().split())
    p[find(u)] = find(v)
size = {}
for i in range(1, n + 1):
    size[find(i)] = size.get(find(i), 0) + 1
print(sum(s * (s - 1) // 2 for s in size.values()) - m)
