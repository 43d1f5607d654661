import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    s = sum(next(it) for _ in range(n))
    print(-(-s // n))
