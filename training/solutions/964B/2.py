n, a, b, c, t = map(int, input().split())
s = 0
for x in map(int, input().split()):
    s += max(a, a + (c - b) * (t - x))
print(s)
