n = int(input())
a = list(map(int, input().strip()))
ans = 0
odd = 0
for i in range(n - 1, -1, -1):
    if a[i] % 2 == 0:
        odd += 1
    ans += odd
print(ans)
