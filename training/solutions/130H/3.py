stack = []
for ch in input().strip():
    if ch == ")" and stack and stack[-1] == "(":
        stack.pop()
    else:
        stack.append(ch)
if stack:
    print("NO")
else:
    print("YES")
