n = int(input())
a = sorted(input())
b = sorted(input())
i = j = 0
for x in b:
    if x >= a[i]:
        i += 1
    if x > a[j]:
        j += 1
print(n - i)
print(j)
