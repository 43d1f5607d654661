n, m = map(int, input().split())
p = [list(range(n + 1)) for _ in range(m + 1)]
def find(f, x):
    while f[x] != x:
        x = f[x]
    return x
for _ in range(m):
    a, b, c = map(int, input().split())
    p[c][find(p[c], a)] = find(p[c], b)
for _ in range(int(input())):
    u, v = map(int, input().split())
    print(sum(find(f, u) == find(f, v) for f in p[1:]))
