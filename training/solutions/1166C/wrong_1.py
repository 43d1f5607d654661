n = int(input())
a = sorted(map(int, input().split()))
ans = 0
i = 0
for j in range(n):
    while i < j and 2 * a[i] < a[j]:
        i += 1
    ans += j - i
print(ans)
