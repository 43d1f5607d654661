n = int(input())
s = "L" + input().strip() + "R"
ans = 0
last = 0
for i in range(1, n + 2):
    if s[i] == ".":
        continue
    if s[last] == "L" and s[i] == "R":
        ans += i - last - 1
    last = i
print(ans)
