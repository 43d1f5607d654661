n, m = map(int, input().split())
p = list(range(n + 1))

def find(x):
    while p[x] != x:
        x = p[x]
    return x

for _ in range(m):
    u, v = map(int, input().split())
    a, b = find(u), find(v)
    if a != b:
        p[a] = b
        print(u, v)
