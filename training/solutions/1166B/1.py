k = int(input())
ans = "-1"
for n in range(5, k):
    if k % n == 0 and k // n >= 5:
        m = k // n
        ans = ""
        for i in range(n):
            for j in range(m):
                ans += "aeiou"[(i + j) % 5]
        break
print(ans)
