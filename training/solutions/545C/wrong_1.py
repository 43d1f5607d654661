n = int(input())
t = [tuple(map(int, input().split())) for _ in range(n)]
count = 0
for i in range(n):
    x, h = t[i]
    if i == 0 or x - h > t[i - 1][0]:
        count += 1
    elif i == n - 1 or x + h < t[i + 1][0]:
        count += 1
print(count)
