import sys
d = list(map(int, sys.stdin.read().split()))
n, k = d[:2]
value = sum(d[3::2]) - sum(d[2::2]) + n
moves = 0
while (value + moves) % k:
    moves += 1
print(moves)
