a = list(map(int, input().split()))
b = 0
for x in set(a):
    c = a.count(x)
    if c > 1:
        b = max(b, x * c)
print(sum(a) - b)
