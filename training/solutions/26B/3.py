import sys
s = sys.stdin.readline().strip()
stack = []
for c in s:
    if c == ')' and stack and stack[-1] == '(':
        stack.pop()
    else:
        stack.append(c)
print(len(s) - len(stack))
