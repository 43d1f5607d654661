n = int(input())
d = n
for i in range(n, 0, -1):
    if d % i == 0 and (i == d == n or i < d):
        print(i, end=" ")
        d = i
