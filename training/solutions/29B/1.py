l, d, v, g, r = map(int, input().split())
t = d / v
x = d % (v * (g + r))
if x >= g * v:
    t += (g + r) - x / v
print(t + (l - d) / v)
