n, d = map(int, input().split())
s = input()
p = c = 0
while p < n - 1:
    q = s.rfind("1", p + 1, p + d + 1)
    if q < 0:
        c = -1
        break
    p = q
    c += 1
print(c)
