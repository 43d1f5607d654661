n = int(input())
a = list(map(int, input().split()))
s = 0
m = 10 ** 10
for x in reversed(a):
    m = max(0, min(x, m - 1))
    s += m
print(s)
