x, y = map(int, input().split())
s = [y, y, y]
k = 0
while s != [x, x, x]:
    s.sort()
    s[0] = min(x, s[1] + s[2] - 1)
    k += 1
print(k)
