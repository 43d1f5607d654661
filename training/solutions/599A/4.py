d1, d2, d3 = map(int, input().split())
m = max(d1, d2, d3)
s = d1 + d2 + d3
print(min(s, 2 * (s - m)))
