n, m = map(int, input().split())
p = list(range(n + 1))
def find(x):
    while p[x] != x:
        x = p[x]
    return x
cycles = 0
for _ in range(m):
    a, b = map(find, map(int, input().split()))
    if a == b:
        cycles += 1
    else:
        p[a] = b
        n -= 1
print("FHTAGN!" if n == 1 and cycles == 1 else "NO")
