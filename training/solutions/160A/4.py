n = int(input())
a = sorted([int(x) for x in input().split()])
for i in range(1, n + 1):
    if sum(a[n - i:]) > sum(a[:n - i]):
        print(i)
        break
