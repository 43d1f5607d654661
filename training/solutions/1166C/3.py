n = int(input())
b = [abs(int(x)) for x in input().split()]
b.sort()
r = 0
count = 0
for l in range(n):
    while r < n and b[r] <= b[l] * 2:
        r += 1
    count += r - l - 1
print(count)
