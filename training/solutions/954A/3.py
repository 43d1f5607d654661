n = int(input())
s = input()
i = 0
ans = n
while i < n - 1:
    if s[i] != s[i + 1]:
        ans -= 1
        i += 1
    i += 1
print(ans)
