n, l, a = map(int, input().split())
p = r = 0
for _ in range(n):
    t, d = map(int, input().split())
    r += (t - p) // a
    p = t + d
print(r + (l - p) // a)
