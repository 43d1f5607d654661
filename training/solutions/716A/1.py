n, c = map(int, input().split())
k = p = 0
for t in map(int, input().split()):
    k = k + 1 if t - p <= c else 1
    p = t
print(k)
