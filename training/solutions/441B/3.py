n, v = map(int, input().split())
trees = sorted(tuple(map(int, input().split())) for _ in range(n))
left = [v] * 3005
got = 0
for a, b in trees:
    x = min(b, left[a])
    y = min(b - x, left[a + 1])
    left[a] -= x
    left[a + 1] -= y
    got += x + y
print(got)
