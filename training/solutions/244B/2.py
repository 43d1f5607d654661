n = int(input())
level = list(range(1, 10))
total = 0
while level:
    level = [v for v in level if v <= n]
    total += len(level)
    bigger = []
    for v in level:
        digits = set(str(v))
        for d in "0123456789":
            if len(digits | {d}) <= 2:
                bigger.append(v * 10 + int(d))
    level = bigger
print(total)
