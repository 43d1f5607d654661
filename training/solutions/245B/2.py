import re
p, d, c = re.match("(http|ftp)(.+?)ru(.*)$", input().strip()).groups()
ans = p + "://" + d + ".ru"
if c:
    ans += "/" + c
print(ans)
