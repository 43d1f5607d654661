n = int(input())
a = sorted(map(int, input().split()))
ans = 1
k = 1
for i in range(1, n):
    if a[i] == a[i - 1]:
        k += 1
    else:
        k = 1
    ans = max(ans, k)
print(ans)
