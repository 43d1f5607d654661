s = input().strip()
ans = s.count("0") + s.count("4") + s.count("8")
for i, (a, b) in enumerate(zip(s, s[1:]), 1):
    if int(a + b) % 4 == 0:
        ans += i
print(ans)
