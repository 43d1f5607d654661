t = int(input())
for i in range(t):
    s = "R" + input().strip() + "R"
    p = 0
    ans = 0
    for j in range(1, len(s)):
        if s[j] == "R":
            ans = max(ans, j - p)
            p = j
    print(ans)
