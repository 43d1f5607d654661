s = list(map(int, input().split()))
d = s[3]
a = sorted(s[:3])
x = max(0, d - (a[1] - a[0]))
y = max(0, d - (a[2] - a[1]))
print(x + y)
