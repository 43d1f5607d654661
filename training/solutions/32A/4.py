n, d = map(int, input().split())
a = sorted([int(x) for x in input().split()])
j = 0
ans = 0
for i in range(n):
    while a[i] - a[j] > d:
        j += 1
    ans += i - j
print(2 * ans)
