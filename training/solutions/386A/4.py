n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
for i in range(n):
    if a[i] == b[n - 1]:
        print(i + 1, b[n - 2])
