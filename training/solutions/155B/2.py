import sys
d = list(map(int, sys.stdin.read().split()))[1:]
cards = list(zip(d[::2], d[1::2]))
total = sum(x for x, y in cards if y > 0)
moves = 1 + sum(y - 1 for x, y in cards if y > 0)
zero = sorted((x for x, y in cards if y == 0), reverse=True)
print(total + sum(zero[:moves]))
