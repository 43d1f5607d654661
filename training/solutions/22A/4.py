n = int(input())
a = sorted(map(int, input().split()))
ans = "NO"
for x in a:
    if x != a[0]:
        ans = x
        break
print(ans)
