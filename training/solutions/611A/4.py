s = input()
x = int(s.split()[0])
if "week" in s:
    ans = 52
    if 5 <= x <= 6:
        ans += 1
else:
    ans = 12
    if x >= 30:
        ans -= 1
    if x == 31:
        ans -= 4
print(ans)
