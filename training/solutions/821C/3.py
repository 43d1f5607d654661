import sys
tokens = sys.stdin.read().split()[1:]
stack = []
want = 1
count = 0
for t in tokens:
    if t == "add":
        continue
    if t != "remove":
        stack.append(int(t))
        continue
    if stack and stack.pop() != want:
        count += 1
        stack = []
    want += 1
print(count)
