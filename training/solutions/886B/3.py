n = int(input())
a = list(map(int, input().split()))
last = {}
for i in range(n):
    last[a[i]] = i
m = n
for x in last:
    if last[x] < m:
        m = last[x]
        ans = x
print(ans)
