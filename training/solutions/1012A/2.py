n = int(input())
a = sorted(map(int, input().split()))
x = a[n - 1] - a[0]
y = a[2 * n - 1] - a[n]
width = min([a[i + n - 1] - a[i] for i in range(1, n)] or [10 ** 9])
print(min(x * y, width * (a[-1] - a[0])))
