n = int(input())
a = list(map(int, input().split()))
m = max(a[1:])
if m < a[0]:
    print(0)
else:
    print((m - a[0]) // 2 + 1)
