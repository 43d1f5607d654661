n = int(input())
a = list(map(int, input().split()))
ans = 10 ** 9
for i in range(1, n - 1):
    b = a[:]
    b.pop(i)
    m = 0
    for j in range(1, n - 1):
        m = max(m, b[j] - b[j - 1])
    ans = min(ans, m)
print(ans)
