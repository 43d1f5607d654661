n = int(input())
a = list(map(int, input().split()))
cur = 1
ans = 0
for i in range(1, n):
    if a[i] == a[i - 1]:
        cur += 1
    else:
        ans += cur * (cur + 1) // 2
        cur = 1
print(ans + 1)
