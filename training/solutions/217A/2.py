n = int(input())
f = list(range(2001))
def find(x):
    while f[x] != x:
        x = f[x]
    return x
s = set()
for i in range(n):
    x, y = map(int, input().split())
    y += 1000
    s |= {x, y}
    f[find(x)] = find(y)
print(sum(f[x] == x for x in s) - 1)
