n, *coef = map(int, input().split())
a = list(map(int, input().split()))
best = [0] * n
for c in coef:
    for i in range(n):
        best[i] += c * a[i]
        if i:
            best[i] = max(best[i], best[i - 1])
print(best[-1])
