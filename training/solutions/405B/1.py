n = int(input())
s = input()
ans = 0
for i in range(n):
    if s[i] != ".":
        continue
    l = i
    while l >= 0 and s[l] == ".":
        l -= 1
    r = i
    while r < n and s[r] == ".":
        r += 1
    a = l >= 0 and s[l] == "R"
    b = r < n and s[r] == "L"
    if a == b and (not a or i - l == r - i):
        ans += 1
print(ans)
