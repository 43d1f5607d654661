s = input()
ans = 0
for c in s:
    if c in "aeiou13579":
        ans += 1
print(ans)
