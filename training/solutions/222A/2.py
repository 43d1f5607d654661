n, k = map(int, input().split())
a = input().split()
ans = 0
for i in range(n):
    if a[i] != a[-1]:
        ans = i + 1
print(ans if ans < k else -1)
