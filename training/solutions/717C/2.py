import sys
a = list(map(int, sys.stdin.read().split()))[1:]
b = sorted(a)
c = sorted(a, reverse=True)
print(sum(x * y for x, y in zip(b, c)) % 10007)
