n = int(input())
s = list(map(int, input().split()))
c = list(map(int, input().split()))
INF = 10 ** 9
best = INF
for j in range(n):
    left = min([c[i] for i in range(j) if s[i] < s[j]], default=INF)
    right = min([c[k] for k in range(j + 1, n) if s[k] > s[j]], default=INF)
    best = min(best, left + c[j] + right)
print(best if best < INF else -1)
