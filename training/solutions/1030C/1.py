n = int(input())
a = list(map(int, input().strip()))
r = "NO"
for i in range(1, n):
    t = sum(a[:i])
    c = k = 0
    for x in a[i:]:
        c += x
        if c == t:
            c = 0
            k += 1
        elif c > t:
            break
    if k > 0 and c == 0:
        r = "YES"
print(r)
