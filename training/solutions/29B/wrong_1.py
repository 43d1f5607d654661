l, d, v, g, r = map(int, input().split())
t = d / v
if t >= g:
    t = max(t, g + r)
print(t + (l - d) / v)
