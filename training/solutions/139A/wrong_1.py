n = int(input())
a = list(map(int, input().split()))
i = 0
while n >= 0:
    n -= a[i % 7]
    i += 1
print((i - 1) % 7 + 1)
