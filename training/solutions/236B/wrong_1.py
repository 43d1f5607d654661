a, b, c = map(int, input().split())
ans = 0
for i in range(1, a + 1):
    for j in range(1, b + 1):
        for k in range(1, c + 1):
            n = i * j * k
            x = 1
            while x * x <= n:
                if n % x == 0:
                    ans += 2
                x += 1
print(ans % 1073741824)
