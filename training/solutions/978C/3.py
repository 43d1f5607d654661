n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
s = 0
j = 0
for i in range(n):
    while j < m and b[j] <= s + a[i]:
        print(i + 1, b[j] - s)
        j += 1
    s += a[i]
