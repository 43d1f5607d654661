n = int(input())
s = 0
for i in range(n):
    a = list(map(int, input().split()))
    if i == n // 2:
        s += sum(a)
    else:
        s += sum(a[j] for j in {i, n - 1 - i, n // 2})
print(s)
