import sys
for n in map(int, sys.stdin.read().split()[1:]):
    m = max(4, n + n % 2)
    print(m - n)
