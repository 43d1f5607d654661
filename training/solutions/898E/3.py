import sys
from bisect import bisect_left

n, *a = map(int, sys.stdin.read().split())
squares = [i * i for i in range(31700)]
moves = []
for x in a:
    i = bisect_left(squares, x)
    if squares[i] == x:
        moves.append(-1 if x else -2)
    else:
        moves.append(min(squares[i] - x, x - squares[i - 1]))
moves.sort()
k = sum(m < 0 for m in moves)
if k >= n // 2:
    print(-sum(moves[n // 2:k]))
else:
    print(sum(moves[k:n // 2]))
