n = int(input())
a = input().split()
b = input().split()
i = 0
for x in b:
    if i < n and x == a[i]:
        i += 1
print(n - i)
