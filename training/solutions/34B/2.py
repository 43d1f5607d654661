n, m = map(int, input().split())
a = list(map(int, input().split()))
s = 0
while m and a and min(a) < 0:
    x = min(a)
    s -= x
    a.remove(x)
    m -= 1
print(s)
