def play(a):
    i = 0
    while i < len(a):
        j = i
        while j < len(a) and a[j] == a[i]:
            j += 1
        if j - i > 2:
            del a[i:j]
            i = 0
        else:
            i = j
    return a

n, k, x = map(int, input().split())
balls = list(map(int, input().split()))
best = 0
for p in range(n + 1):
    b = balls[:]
    b.insert(p, x)
    best = max(best, n - len(play(b)))
print(best)
