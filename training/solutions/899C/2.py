n = int(input())
a, b = 0, 0
r = []
for i in range(n, 0, -1):
    if a <= b:
        a += i
        r.append(i)
    else:
        b += i
print(abs(a - b))
print(len(r), *r)
