from itertools import permutations
n = int(input())
a = int(input())
b = int(input())
best = 6
for order in set(permutations([a, a, a, a, b, b])):
    bars, left = 0, 0
    for x in order:
        if x > left:
            bars += 1
            left = n
        left -= x
    best = min(best, bars)
print(best)
