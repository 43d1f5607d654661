n = int(input())
a = list(map(int, input().split()))
big = 500000
print(n + 1)
print(1, n, big)
for i in range(n):
    print(2, i + 1, a[i] + big - i)
