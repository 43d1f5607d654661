n, m = map(int, input().split())
p = list(range(n + 1))
def find(x):
    while p[x] != x:
        x = p[x]
    return x
ok = m == n - 1
for _ in range(m):
    a, b = map(int, input().split())
    a, b = find(a), find(b)
    if a == b:
        ok = False
    p[a] = b
print("yes" if ok else "no")
