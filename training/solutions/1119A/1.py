n = int(input())
a = input().split()
i = n - 1
while a[i] == a[0]:
    i -= 1
j = 0
while a[j] == a[-1]:
    j += 1
print(max(i, n - 1 - j))
