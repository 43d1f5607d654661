n = int(input())
a = list(map(int, input().split()))
m = 0
ans = -1
for i in range(n):
    if a[i] > m:
        ans = i + 1
        break
    if a[i] == m:
        m += 1
print(ans)
