import sys
*p, d = map(int, sys.stdin.read().split())
hit = [0] * (d + 1)
for k in p:
    for i in range(k, d + 1, k):
        hit[i] = 1
print(sum(hit))
