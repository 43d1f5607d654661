v1, v2 = map(int, input().split())
t, d = map(int, input().split())
total = 0
for i in range(t):
    total += min(v1 + d * i, v2 + d * (t - 1 - i))
print(total)
