n = int(input())
a = list(map(int, input().split()))
ans = -1
for d in range(100):
    for t in (a[0] - d, a[0], a[0] + d):
        if ans < 0 and all(x in (t - d, t, t + d) for x in a):
            ans = d
print(ans)
