n, d = map(int, input().split())
s = list(map(int, input().split()))
p = list(map(int, input().split()))
best = s[d - 1] + p[0]
p = p[1:]
rank = 1
for i in range(d - 1):
    if s[i] + p[i] > best:
        rank += 1
print(rank)
