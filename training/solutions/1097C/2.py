from itertools import accumulate
n = int(input())
need = {}
pairs = zero = 0
for _ in range(n):
    s = input().strip()
    p = list(accumulate(1 if c == '(' else -1 for c in s))
    b = p[-1]
    if min(p) < min(0, b):
        continue
    if b == 0:
        zero += 1
    elif need.get(-b, 0) > 0:
        need[-b] -= 1
        pairs += 1
    else:
        need[b] = need.get(b, 0) + 1
print(pairs + zero // 2)
