import sys
d = list(map(int, sys.stdin.read().split()))
count = 0
start = 10 ** 10
for l, r in sorted(zip(d[1::2], d[2::2]), reverse=True):
    if r < start:
        count += 1
        start = l
print(count)
