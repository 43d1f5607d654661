s = input().strip()
i = s.rindex("ru")
s, c = s[:i], s[i + 2:]
if s.startswith("http"):
    s = "http://" + s[4:] + ".ru"
else:
    s = "ftp://" + s[3:] + ".ru"
print(s + "/" + c if c else s)
