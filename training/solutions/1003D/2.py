import sys

data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
cnt = [0] * 32
for x in data[2:n + 2]:
    cnt[x.bit_length() - 1] += 1
for b in data[n + 2:]:
    used = 0
    for i in range(31, -1, -1):
        t = min(cnt[i], b >> i)
        used += t
        b -= t << i
    print(used if b == 0 else -1)
