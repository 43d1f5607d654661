n = int(input())
a = sorted(int(input()) for i in range(n))
s = 0
for i in range(n):
    s += a[i] * a[n - 1 - i]
print(s % 10007)
