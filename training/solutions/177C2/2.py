def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

n = int(input())
p = list(range(n + 1))
for _ in range(int(input())):
    u, v = map(int, input().split())
    p[find(u)] = find(v)
count = [0] * (n + 1)
for x in range(1, n + 1):
    count[find(x)] += 1
for _ in range(int(input())):
    u, v = map(find, map(int, input().split()))
    if u == v:
        count[u] = 0
print(max(count))
