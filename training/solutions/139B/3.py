import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
room = v[1:3 * n + 1]
t = v[3 * n + 2:]
res = 0
for a, b, h in zip(room[::3], room[1::3], room[2::3]):
    side = 2 * (a + b)
    res += min((side - 1) // (l // h * w) * c + c for l, w, c in zip(t[::3], t[1::3], t[2::3]) if l >= h)
print(res)
