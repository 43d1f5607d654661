s = input().strip()
ans = 0
k = 1
for c in s:
    if c in "AEIOUY":
        ans = max(ans, k)
        k = 1
    else:
        k += 1
print(max(ans, k))
