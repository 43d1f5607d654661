import sys
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 3):
    n, s, t = d[i:i + 3]
    no_sticker = n - s
    no_toy = n - t
    print(max(no_sticker, no_toy) + 1)
