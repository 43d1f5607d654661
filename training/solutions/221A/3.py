n = int(input())
a = [n]
for i in range(1, n):
    a.append(i)
print(*a)
