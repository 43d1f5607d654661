n, m, s, f = map(int, input().split())
watch = {}
for _ in range(m):
    t, l, r = map(int, input().split())
    watch[t] = (l, r)
d = 1 if f > s else -1
c = 'R' if d == 1 else 'L'
ans = []
t = 1
while s != f:
    l, r = watch.get(t, (0, -1))
    if l <= s <= r or l <= s + d <= r:
        ans.append('X')
    else:
        ans.append(c)
        s += d
    t += 1
print(''.join(ans))
