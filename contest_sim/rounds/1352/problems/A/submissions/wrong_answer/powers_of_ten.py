# Takes away one power of ten at a time: the terms are round, but too many.
for _ in range(int(input())):
    n = int(input())
    parts = []
    for power in (10000, 1000, 100, 10, 1):
        while n >= power:
            parts.append(power)
            n -= power
    print(len(parts), *parts)
