n, d = map(int, input().split())
s = input()
i = 0
ans = 0
while i < n - 1:
    j = min(n - 1, i + d)
    while s[j] == "0":
        j -= 1
    if j == i:
        ans = -1
        break
    i = j
    ans += 1
print(ans)
