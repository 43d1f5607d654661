n = int(input())
stack = []
for x in map(int, input().split()):
    big = x
    while stack and stack[-1] > x:
        big = max(big, stack.pop())
    stack.append(big)
print(len(stack))
