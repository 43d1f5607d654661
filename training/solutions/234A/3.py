import sys
n, s = sys.stdin.read().split()
n = int(n)
for i in range(n // 2):
    p = sorted([i, i + n // 2], key=lambda j: s[j])
    print(p[0] + 1, p[1] + 1)
