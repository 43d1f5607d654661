n = int(input())
a = list(map(int, input().split()))
k = 0
while sum(max(0, y - a[0] - k + 1) for y in a[1:]) > k:
    k += 1
print(k)
