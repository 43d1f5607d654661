n = int(input())
a = sorted(int(x) for x in input().split())
ans = n
j = 0
for i in range(n):
    while a[i] > 2 * a[j]:
        j += 1
    ans = min(ans, n - (i - j + 1))
print(ans)
