n = int(input())
stack = []
cur = 1
ans = 0
for _ in range(2 * n):
    c = input().split()
    if c[0] == "add":
        stack.append(int(c[1]))
    else:
        if stack:
            if stack[-1] == cur:
                stack.pop()
            else:
                ans += 1
                stack.clear()
        cur += 1
print(ans)
