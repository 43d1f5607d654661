s = input().strip()
last = ""
c = 0
ans = 0
for x in s:
    if x != last or c == 5:
        ans += 1
        c = 0
    c += 1
    last = x
print(ans)
