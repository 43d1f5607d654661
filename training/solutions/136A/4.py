n = int(input())
a = [int(x) for x in input().split()]
for i in range(1, n + 1):
    for j in range(n):
        if a[j] == i:
            print(j + 1, end=" ")
