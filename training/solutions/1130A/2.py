n = int(input())
a = sorted(map(int, input().split()))
h = (n + 1) // 2
if a[n - h] > 0:
    print(1)
elif a[h - 1] < 0:
    print(-1)
else:
    print(0)
