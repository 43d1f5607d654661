import sys
data = list(map(int, sys.stdin.read().split()))
n, m = data[0], data[1]
clothes = {}
for i in range(2, 2 + 3 * m, 3):
    people = data[i:i + 3]
    used = [clothes[p] for p in people if p in clothes]
    for p in people:
        if p not in clothes:
            k = min(x for x in (1, 2, 3) if x not in used)
            clothes[p] = k
            used.append(k)
print(*[clothes[p] for p in range(1, n + 1)])
