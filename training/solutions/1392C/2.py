import sys
data = sys.stdin.read().split("\n")
for s in data[2::2]:
    a = list(map(int, s.split()))
    if a:
        print(sum(max(0, x - y) for x, y in zip(a, a[1:])))
