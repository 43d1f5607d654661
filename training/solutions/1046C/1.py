n, d = map(int, input().split())
s = list(map(int, input().split()))
p = list(map(int, input().split()))
best = s[d - 1] + p[0]
j = n - 1
rank = d
for i in range(d - 1):
    if s[i] + p[j] <= best:
        rank -= 1
        j -= 1
print(rank)
