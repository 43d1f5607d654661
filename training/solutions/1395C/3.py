n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
options = [b] * n
ans = 0
for bit in range(8, -1, -1):
    t = 1 << bit
    better = [[q for q in o if not p & q & t] for p, o in zip(a, options)]
    if all(better):
        options = better
    else:
        ans |= t
print(ans)
