n = int(input())
a = [int(x) for x in input().split()]
s = sorted(a, reverse=True)
for i in range(n):
    print(s.index(a[i]) + 1, end=" ")
