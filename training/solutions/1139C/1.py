M = 10 ** 9 + 7
n, k = map(int, input().split())
p = list(range(n + 1))

def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

for _ in range(n - 1):
    u, v, c = map(int, input().split())
    if c == 0:
        p[find(u)] = find(v)
size = [0] * (n + 1)
for i in range(1, n + 1):
    size[find(i)] += 1
print((pow(n, k, M) - sum(pow(s, k, M) for s in size)) % M)
