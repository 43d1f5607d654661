# Deletes all brackets that match each other. Together they are a nest only if no two pairs lie side
# by side.
stack = []
matched = []
for i, c in enumerate(input(), 1):
    if c == "(":
        stack.append(i)
    elif stack:
        matched += [stack.pop(), i]
if matched:
    print(1)
    print(len(matched))
    print(*sorted(matched))
else:
    print(0)
