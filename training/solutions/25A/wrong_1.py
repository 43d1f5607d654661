n = int(input())
a = [int(x) % 2 for x in input().split()]
for i in range(1, n):
    if a[i] != a[i - 1]:
        print(i + 1)
        break
