M = 10 ** 9 + 7
ans = b = 0
for c in reversed(input().strip()):
    if c == 'b':
        b += 1
    else:
        ans += b
        b = b * 2 % M
print(ans % M)
