n, s = map(int, input().split())
a = [0] * (s + 1)
for i in range(n):
    f, t = map(int, input().split())
    a[f] = max(a[f], t)
t = 0
for i in range(s, 0, -1):
    t = max(t, a[i]) + 1
print(t)
