import sys
s, a, b = sys.stdin.read().split()
ans = []
for name in ("forward", "backward"):
    i = s.find(a)
    j = s.rfind(b)
    if i != -1 and i + len(a) <= j:
        ans.append(name)
    s = s[::-1]
if len(ans) == 2:
    print("both")
elif ans:
    print(ans[0])
else:
    print("fantasy")
