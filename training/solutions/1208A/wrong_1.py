import sys
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 3):
    a, b, n = d[i:i + 3]
    for _ in range(n % 2):
        a, b = b, a ^ b
    print(a)
