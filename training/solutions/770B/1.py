s = input().strip()
r = s
for i in range(len(s)):
    if s[i] != "0":
        t = s[:i] + str(int(s[i]) - 1) + "9" * (len(s) - i - 1)
        if sum(map(int, t)) > sum(map(int, r)):
            r = t
        elif sum(map(int, t)) == sum(map(int, r)):
            r = max(r, t)
print(int(r))
