n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    k = 1
    j = i
    while j > 0 and a[j - 1] <= a[j]:
        j -= 1
        k += 1
    j = i
    while j + 1 < n and a[j + 1] <= a[j]:
        j += 1
        k += 1
    ans = max(ans, k)
print(ans)
