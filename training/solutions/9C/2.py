n = int(input())
a = [1]
for x in a:
    for y in (10 * x, 10 * x + 1):
        if y <= n:
            a.append(y)
print(len(a))
