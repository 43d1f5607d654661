l, d, v, g, r = map(int, input().split())
cycle = g + r
k = d // (v * cycle)
wait = 0
if d - k * cycle * v >= g * v:
    wait = ((k + 1) * cycle * v - d) / v
print(l / v + wait)
