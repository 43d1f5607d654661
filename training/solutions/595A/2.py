import sys
d = sys.stdin.read().split()
n, m = int(d[0]), int(d[1])
w = d[2:]
c = 0
for i in range(n * m):
    if w[2 * i] == "1" or w[2 * i + 1] == "1":
        c += 1
print(c)
