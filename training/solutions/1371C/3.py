import sys
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 4):
    x, y = sorted(d[i:i + 2])
    n, m = d[i + 2:i + 4]
    x -= m
    ok = x >= 0 and x + y >= n
    print(["No", "Yes"][ok])
