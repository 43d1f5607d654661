import sys
p = sys.stdin.read().split().index("1")
x, y = divmod(p, 5)
print(abs(x - 2) + abs(y - 2))
