stack = []
for c in input().strip():
    if stack and stack[-1] == c:
        stack.pop()
    else:
        stack.append(c)
print("No" if stack else "Yes")
