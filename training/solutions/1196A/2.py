import sys
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 3):
    a, b, c = d[i:i + 3]
    print((a + b + c) // 2)
