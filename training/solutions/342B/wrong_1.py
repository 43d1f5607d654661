n, m, s, f = map(int, input().split())
watch = {}
for _ in range(m):
    t, l, r = map(int, input().split())
    watch[t] = (l, r)
d = 1 if f > s else -1
t = 1
while s != f:
    l, r = watch.get(t, (0, -1))
    if l <= s <= r:
        print('X', end='')
    else:
        print('R' if d == 1 else 'L', end='')
        s += d
    t += 1
