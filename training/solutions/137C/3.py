n = int(input())
spans = []
for _ in range(n):
    a, b = map(int, input().split())
    spans.append((a, b))
spans.sort()
stack = []
for a, b in spans:
    if not stack or b > stack[-1]:
        stack.append(b)
print(n - len(stack))
