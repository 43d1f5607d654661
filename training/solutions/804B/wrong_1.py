s = input().strip()
ans = a = 0
for c in s:
    if c == 'a':
        a += 1
    else:
        ans += a
print(ans % (10 ** 9 + 7))
