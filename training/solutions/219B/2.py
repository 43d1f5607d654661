def nines(x):
    s = str(x)
    return len(s) - len(s.rstrip("9"))
p, d = map(int, input().split())
best = p
for k in range(1, 19):
    t = 10 ** k
    x = p - (p + 1) % t
    if x >= p - d and x > 0 and nines(x) > nines(best):
        best = x
print(best)
