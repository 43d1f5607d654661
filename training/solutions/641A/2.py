import sys
data = sys.stdin.read().split()
n = int(data[0])
s = data[1]
d = [int(x) if c == ">" else -int(x) for c, x in zip(s, data[2:])]
p = 0
for _ in range(n + 1):
    p += d[p]
    if p < 0 or p >= n:
        print("FINITE")
        break
else:
    print("INFINITE")
