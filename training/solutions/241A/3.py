import sys
m, k, *a = map(int, sys.stdin.read().split())
ans = 0
top = 0
tank = 0
for d, s in zip(a[:m], a[m:]):
    top = max(top, s)
    tank += s
    if tank < d:
        c = -((tank - d) // top)
        tank += c * top
        ans += c * k
    tank -= d
    ans += d
print(ans)
