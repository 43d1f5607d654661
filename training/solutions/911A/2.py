n = int(input())
a = list(map(int, input().split()))
m = min(a)
last = -1
ans = n
for i in range(n):
    if a[i] == m:
        if last >= 0:
            ans = min(ans, i - last)
        last = i
print(ans)
