n = int(input())
s = "L" + input().strip() + "R"
ans = 0
last = 0
for i in range(1, n + 2):
    if s[i] == ".":
        continue
    gap = i - last - 1
    if s[last] == "L" and s[i] == "R":
        ans += gap
    elif s[last] == "R" and s[i] == "L":
        ans += gap % 2
    last = i
print(ans)
