s = list(input().strip())
k = 0
for c in s:
    if k and s[k - 1] == c:
        k -= 1
    else:
        s[k] = c
        k += 1
print(''.join(s[:k]))
