import sys
s = sys.stdin.read().split()
ans = []
for year, x in enumerate(s[1:], 2001):
    if x == str(len(ans) + 1):
        ans.append(str(year))
if ans:
    print(len(ans))
    print(" ".join(ans))
else:
    print(0)
