n = int(input())
a = input().split()
i = n - 1
while a[i] == a[0]:
    i -= 1
print(i)
