for _ in range(int(input())):
    input()
    stack = []
    for x in map(int, input().split()):
        while len(stack) > 1 and stack[-1] < x:
            stack.pop()
        if not stack or stack[-1] > x:
            stack.append(x)
    print("YES" if len(stack) == 1 else "NO")
