s = input()
t = input()
ans = ""
k = 0
for x, y in zip(s, t):
    if x == y:
        ans += "0"
    elif k % 2 == 0:
        ans += x
        k += 1
    else:
        ans += x
        k += 1
if k % 2:
    print("impossible")
else:
    print(ans)
