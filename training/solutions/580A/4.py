n = int(input())
a = [int(x) for x in input().split()]
b = []
c = 1
for i in range(n - 1):
    if a[i + 1] < a[i]:
        b.append(c)
        c = 1
    else:
        c += 1
b.append(c)
print(max(b))
