s = input()
n = len(s)
ans = "NA"
for i in range(n):
    t = s[:i] + s[i + 1:]
    if t == t[::-1]:
        j = n - i
        ans = s[:j] + s[i] + s[j:]
        if ans == ans[::-1]:
            break
        j = n - 1 - i
        ans = s[:j] + s[i] + s[j:]
        break
print(ans)
