n = int(input())
s = input().strip()
r = ""
for x, y in zip(s, s[1:]):
    if x != y:
        r = x + y
if r:
    print("YES")
    print(r)
else:
    print("NO")
