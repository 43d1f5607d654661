s = input()
n = len(s)
ans = ["Ann"] * n
end = n
for c in "abcdefghijklmnopqrstuvwxyz":
    i = s.find(c)
    if i >= 0:
        for j in range(i, end):
            if s[j] == c:
                ans[j] = "Mike"
        end = min(end, i)
print(*ans, sep="\n")
