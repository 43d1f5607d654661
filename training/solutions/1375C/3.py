import sys
words = iter(sys.stdin.read().split())
for _ in range(int(next(words))):
    n = int(next(words))
    perm = [int(next(words)) for _ in range(n)]
    first, *middle, last = perm
    print("NO" if first > last else "YES")
