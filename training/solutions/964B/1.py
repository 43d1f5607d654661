n, a, b, c, t = map(int, input().split())
r = n * a
if c > b:
    r += sum((t - x) * (c - b) for x in map(int, input().split()))
print(r)
