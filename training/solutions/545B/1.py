s = input()
t = input()
ans = []
k = 0
for x, y in zip(s, t):
    if x == y:
        ans.append(x)
    else:
        ans.append(x if k % 2 == 0 else y)
        k += 1
if k % 2:
    print("impossible")
else:
    print("".join(ans))
