n = int(input())
a = list(map(int, input().split()))
d = [i for i in range(1, n) if a[i - 1] > a[i]]
if len(d) > 1:
    print(-1)
elif not d:
    print(0)
else:
    print(n - d[0])
