import sys
x1, y1, x2, y2 = map(int, sys.stdin.read().split())
dx = max(x1, x2) - min(x1, x2)
dy = max(y1, y2) - min(y1, y2)
diag = min(dx, dy)
print(diag + (dx - diag) + (dy - diag))
