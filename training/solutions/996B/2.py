n = int(input())
a = list(map(int, input().split()))
k = min(a) // n * n
i = 0
while a[i] > k:
    i = (i + 1) % n
    k += 1
print(i + 1)
