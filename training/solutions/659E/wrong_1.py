n, m = map(int, input().split())
p = list(range(n + 1))

def find(x):
    while p[x] != x:
        x = p[x]
    return x

for _ in range(m):
    a, b = map(int, input().split())
    p[find(a)] = find(b)
c = sum(p[i] == i for i in range(1, n + 1))
print(c if n - m > 0 else 0)
