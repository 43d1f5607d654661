s = input().strip()
t = input().strip()
if len(s) != len(t):
    print("No")
else:
    ans = "Yes"
    for i in range(len(s)):
        if (s[i] in "aeiou") != (t[i] in "aeiou"):
            ans = "No"
    print(ans)
