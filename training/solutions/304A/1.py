n = int(input())
ans = 0
for a in range(3, n):
    s = a * a
    for d in range(2 - a % 2, a * 5 // 12 + 1, 2):
        if s % d == 0:
            e = s // d
            b = (e - d) // 2
            if (e - d) % 2 == 0 and b >= a and b + d <= n:
                ans += 1
print(ans)
