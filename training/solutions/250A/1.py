n = int(input())
a = list(map(int, input().split()))
r = []
c = m = 0
for x in a:
    if x < 0 and m == 2:
        r.append(c)
        c = m = 0
    c += 1
    m += x < 0
r.append(c)
print(len(r))
print(*r)
