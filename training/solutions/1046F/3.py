import math
input()
coins = input().split()
x, f = map(int, input().split())
step = x + f
moves = 0
for c in coins:
    extra = int(c) - x
    if extra <= 0:
        continue
    moves += extra // step
    if extra % step:
        moves += 1
print(moves * f)
