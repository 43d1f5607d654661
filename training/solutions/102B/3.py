s = input().strip()
ans = 0
while len(s) > 1:
    k = 0
    for c in s:
        k += int(c)
    s = str(k)
    ans += 1
print(ans)
