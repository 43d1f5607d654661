n = int(input())
row = [0] * n
col = [0] * n
ans = 0
for i in range(n):
    s = input()
    for j in range(n):
        if s[j] == "C":
            ans += row[i] + col[j]
            row[i] = 1
            col[j] += 1
print(ans)
