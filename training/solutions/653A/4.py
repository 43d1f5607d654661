n = int(input())
a = list(set(map(int, input().split())))
a.sort()
ans = "NO"
for i in range(len(a) - 2):
    if a[i] + 1 == a[i + 1] and a[i] + 2 == a[i + 2]:
        ans = "YES"
print(ans)
