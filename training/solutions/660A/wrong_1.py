n = int(input())
a = list(map(int, input().split()))
b = [a[0]]
for i in range(1, n):
    x, y = a[i - 1], a[i]
    if x % y == 0 or y % x == 0:
        b.append(1)
    b.append(y)
print(len(b) - n)
print(*b)
