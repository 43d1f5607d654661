s = input().strip()
n = s.count("Q")
l = 0
ans = 0
for c in s:
    if c == "Q":
        l += 1
    elif c == "A":
        ans += l * (n - l)
print(ans)
