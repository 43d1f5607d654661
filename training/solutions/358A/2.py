n = int(input())
x = list(map(int, input().split()))
ans = "no"
for i in range(n - 1):
    l, r = min(x[i], x[i + 1]), max(x[i], x[i + 1])
    for j in range(i):
        if (l < x[j] < r) != (l < x[j + 1] < r):
            if x[j] not in (l, r) and x[j + 1] not in (l, r):
                ans = "yes"
print(ans)
