import sys
d = list(map(int, sys.stdin.read().split()))
n, k, a = d[0], d[1], d[2:]
votes = [0] * 1001
for i in range(n):
    s = a[i] - i * k
    if s >= 1:
        votes[s] += 1
start = votes.index(max(votes))
out = []
for i in range(n):
    diff = start + i * k - a[i]
    if diff:
        out.append(("+" if diff > 0 else "-") + " %d %d" % (i + 1, abs(diff)))
print(len(out))
print("\n".join(out))
