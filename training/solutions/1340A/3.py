import sys
data = list(map(int, sys.stdin.read().split()))
i = 1
for _ in range(data[0]):
    n = data[i]
    p = data[i + 1:i + 1 + n]
    i += n + 1
    starts = [p[0]]
    for x, y in zip(p, p[1:]):
        if y != x + 1:
            starts.append(y)
    print("Yes" if starts == sorted(starts, reverse=True) else "No")
