n = int(input())
a = list(map(int, input().split()))
top = a[-1] + 1
best = [0] * top
for x in reversed(a):
    best[x] = 1 + max(best[2 * x::x], default=0)
print(max(best))
