s = input().strip()
try:
    s = s[s.index("[") + 1:]
    s = s[:s.rindex("]")]
    s = s[s.index(":") + 1:]
    s = s[:s.rindex(":")]
    print(s.count("|") + 4)
except ValueError:
    print(-1)
