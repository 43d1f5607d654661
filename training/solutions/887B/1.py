from itertools import permutations
n = int(input())
a = [set(input().split()) for _ in range(n)]
x = 1
while True:
    s = str(x)
    ok = False
    for p in permutations(a, len(s)):
        if all(c in t for c, t in zip(s, p)):
            ok = True
    if not ok:
        break
    x += 1
print(x - 1)
