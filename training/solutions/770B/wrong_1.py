s = input().strip()
t = str(int(s[0]) - 1) + "9" * (len(s) - 1)
if sum(map(int, t)) > sum(map(int, s)):
    print(int(t))
else:
    print(s)
