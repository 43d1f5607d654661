n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
while a:
    if a[0] <= k:
        a.pop(0)
        ans += 1
    elif a[-1] <= k:
        a.pop()
        ans += 1
    else:
        break
print(ans)
