s, k = input().split()
k = int(k)
ans = 0
for c in s[::-1]:
    if k == 0:
        break
    if c == "0":
        k -= 1
    else:
        ans += 1
print(ans)
