n = int(input())
ans = 0
col = [0] * n
for i in range(n):
    s = input().strip()
    k = s.count("C")
    ans += k * (k - 1) // 2
    for j in range(n):
        if s[j] == "C":
            col[j] += 1
for k in col:
    ans += k * (k - 1) // 2
print(ans)
