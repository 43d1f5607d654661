n = int(input())
k = 1
while (k + 1) * (k + 2) // 2 <= n:
    k += 1
a = list(range(1, k))
a.append(n - sum(a))
print(k)
print(*a)
