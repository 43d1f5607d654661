n = int(input())
a = list(map(int, input().split()))
swaps = 0
for i in range(0, 2 * n, 2):
    j = i + 1
    while a[j] != a[i]:
        j += 1
    while j > i + 1:
        a[j], a[j - 1] = a[j - 1], a[j]
        j -= 1
        swaps += 1
print(swaps)
