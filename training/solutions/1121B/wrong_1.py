n = int(input())
a = sorted(map(int, input().split()))
t = a[0] + a[-1]
i, j = 0, n - 1
ans = 0
while i < j:
    if a[i] + a[j] == t:
        ans += 1
        i += 1
        j -= 1
    elif a[i] + a[j] < t:
        i += 1
    else:
        j -= 1
print(ans)
