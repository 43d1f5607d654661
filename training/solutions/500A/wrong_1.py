n, t = map(int, input().split())
a = list(map(int, input().split()))
reach = [False] * n
reach[0] = True
for i in range(n - 2):
    if reach[i]:
        reach[i + a[i]] = True
if reach[t - 1]:
    print("YES")
else:
    print("NO")
