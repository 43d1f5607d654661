n = int(input())
a = list(map(int, input().split()))
i = 0
while n > a[i % 7]:
    n -= a[i % 7]
    i += 1
print(i % 7 + 1)
