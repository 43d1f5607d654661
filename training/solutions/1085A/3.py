s = list(input().strip())
ans = []
while s:
    if len(s) % 2 == 0:
        ans.append(s.pop())
    else:
        ans.append(s.pop(0))
print("".join(ans[::-1]))
