import sys
w = sys.stdin.read().split()
n, m = int(w[0]), int(w[1])
first = w[2:2 + 2 * m:2]
second = w[3:3 + 2 * m:2]
pos = {a: i for i, a in enumerate(first)}
out = []
for c in w[2 + 2 * m:]:
    b = second[pos[c]]
    out.append(min(c, b, key=len))
print(" ".join(out))
